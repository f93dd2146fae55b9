package org.roomforerror.check;

import org.roomforerror.content.ContentProblem;
import org.roomforerror.quiz.Question;

/** Every question can be asked, comes from misreads that exist and is settled by a section that exists. */
final class QuestionsRule implements Rule {

    @Override
    public void check(Matter matter, Findings findings) {
        // A question that cannot be drawn with any figure is among these: the bank tries each when it reads it.
        for (ContentProblem problem : matter.questions().problems()) {
            findings.problem(problem.file(), problem.line(), problem.message());
        }
        for (Question question : matter.questions().all()) {
            misreads(question, matter, findings);
            settled(question, matter, findings);
        }
        matter.library().articles().forEach(article -> article.check()
                .filter(id -> matter.questions().find(id).isEmpty())
                .ifPresent(id -> findings.problem("learn/" + article.slug() + ".md", lineOfCheck(matter, article.path()),
                        "there is no question '" + id + "'")));
    }

    private static int lineOfCheck(Matter matter, String path) {
        return matter.library().at(path).map(proof -> proof.front().lineOf("check")).orElse(1);
    }

    private static void misreads(Question question, Matter matter, Findings findings) {
        question.wrong().stream().map(option -> option.misread().orElse("")).distinct()
                .filter(id -> matter.library().misread(id).isEmpty())
                .forEach(id -> problem(question, "there is no misread '" + id + "'", findings));
        if (matter.library().misread(question.misread()).isEmpty()) {
            problem(question, "there is no misread '" + question.misread() + "'", findings);
        }
    }

    private static void settled(Question question, Matter matter, Findings findings) {
        String address = "/learn/" + question.settledBy();
        matter.library().at(address).ifPresentOrElse(
                page -> LinksRule.wrong(address, page, matter).ifPresent(why -> problem(question, why, findings)),
                () -> problem(question, "there is no page " + address.replaceFirst("#.*$", ""), findings));
    }

    private static void problem(Question question, String message, Findings findings) {
        String named = message.startsWith(question.id()) ? message : question.id() + ": " + message;
        findings.problem(question.file(), question.line(), named);
    }
}
