package org.roomforerror.check;

import org.roomforerror.quiz.Question;

/** Every question can be asked and comes from misreads that exist, and every page asks a question that exists. */
final class QuestionsRule implements Rule {

    @Override
    public void check(Matter matter, Findings findings) {
        // A question that cannot be drawn with any figure is among these: the bank tries each when it reads it.
        matter.questions().problems().forEach(findings::problem);
        for (Question question : matter.questions().all()) {
            misreads(question, matter, findings);
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

    private static void problem(Question question, String message, Findings findings) {
        String named = message.startsWith(question.id()) ? message : question.id() + ": " + message;
        findings.problem(question.file(), question.line(), named);
    }
}
