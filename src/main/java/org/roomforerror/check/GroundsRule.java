package org.roomforerror.check;

import java.util.Optional;
import org.roomforerror.content.Article;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.quiz.Grounds;
import org.roomforerror.quiz.Question;

/**
 * Every question is settled by one whole sentence, which stands in the section that the question names and nowhere else
 * on its page, so that a link can lead to it; and every explainer settles enough questions for a round of its own.
 */
final class GroundsRule implements Rule {

    private static final int FEWEST_OF_A_PAGE = 3;

    @Override
    public void check(Matter matter, Findings findings) {
        for (Question question : matter.questions().all()) {
            section(question, matter).or(() -> sentence(question.grounds(), matter)).ifPresent(why ->
                    findings.problem(question.file(), question.grounds().line(), question.id() + ": " + why));
        }
        for (Article article : matter.library().articles()) {
            int settled = matter.questions().settledBy(article.slug()).size();
            if (settled < FEWEST_OF_A_PAGE) {
                findings.problem(fileOf(article, matter), 1,
                        "the page settles " + settled + " of the " + FEWEST_OF_A_PAGE + " questions that a round of its own needs");
            }
        }
    }

    private static Optional<String> section(Question question, Matter matter) {
        String address = question.grounds().address();
        Optional<Proof> page = matter.library().at(address);
        return page.isEmpty() ? Optional.of("there is no page " + address.replaceFirst("#.*$", ""))
                : LinksRule.wrong(address, page.get(), matter);
    }

    private static Optional<String> sentence(Grounds grounds, Matter matter) {
        Proof page = matter.library().at(grounds.address()).orElseThrow();
        if (grounds.sentence().isBlank()) {
            return Optional.empty(); // told where the question was read
        }
        if (page.passages().stream().noneMatch(passage -> passage.section().equals(grounds.section())
                && passage.kind() == Passage.Kind.PROSE && isWhole(grounds.sentence(), passage))) {
            return Optional.of("no sentence of " + grounds.settledBy() + " reads '" + grounds.sentence() + "'");
        }
        boolean once = page.passages().stream().filter(passage -> passage.says(grounds.sentence())).count() == 1;
        return once ? Optional.empty() : Optional.of("the page says twice '" + grounds.sentence() + "', so a link could lead elsewhere");
    }

    private static boolean isWhole(String sentence, Passage passage) {
        return Sentence.in(passage.text()).stream().anyMatch(said -> Passage.plain(said.text()).equals(Passage.plain(sentence)));
    }

    private static String fileOf(Article article, Matter matter) {
        return matter.library().at(article.path()).map(Proof::file).orElse(article.path());
    }
}
