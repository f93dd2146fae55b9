package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** No page before an answer gives the key away: not on the page, not in its markup, for any question. */
class NothingToldTooEarlyTest {

    private static final World WORLD = World.load(Path.of("content"), Map.of());
    private static final QuestionBank BANK = QuestionBank.read(Path.of("content/quiz"), new Wording(() -> WORLD));

    private final RunningSite site = RunningSite.shared();

    @Test
    void noQuestionPageHoldsAnExplanationOrNamesAMisread() {
        assertTrue(BANK.all().size() >= 90, BANK.all().size() + " questions");
        for (Question question : BANK.all()) {
            Learner learner = new Learner(site);
            learner.posts("/quiz/again/" + question.id(), Map.of());
            tellsNothing(question, learner.body(), learner.page());
            assertEquals(question.options().size() + 1, learner.page().select("input[name=choice]:not([class])").size(),
                    "the options look alike");
        }
    }

    @Test
    void noPageWithManyQuestionsDoesEither() {
        String all = new Learner(site).opens("/quiz/all").body();
        Document page = new Learner(site).opens("/quiz/all").page();
        BANK.all().forEach(question -> tellsNothing(question, all, page));
    }

    @Test
    void noExplainerHoldsTheExplanationsOfItsQuickCheck() {
        for (String link : new Learner(site).opens("/learn").page().select("main a[href^=/learn/]").eachAttr("href")) {
            Document page = new Learner(site).opens(link).page();
            String question = page.select("section.check form").attr("action").replaceFirst(".*/", "");
            BANK.find(question).ifPresent(checked -> whys(checked).forEach(why ->
                    assertFalse(page.text().contains(why), link + " tells: " + why)));
        }
    }

    private static void tellsNothing(Question question, String body, Document page) {
        String text = page.text();
        whys(question).forEach(why -> assertFalse(text.contains(why), question.id() + " tells: " + why));
        Stream.concat(Stream.of(question.misread()), question.wrong().stream().flatMap(option -> option.misread().stream()))
                .forEach(misread -> assertFalse(body.contains("\"" + misread + "\"") || body.contains("/misreads/" + misread),
                        question.id() + " names " + misread));
    }

    /** The explanations as far as their first figure. */
    private static List<String> whys(Question question) {
        return question.options().stream().map(Option::why).map(why -> why.replaceFirst("[{’'\"].*", "").strip())
                .filter(why -> why.length() > 15).toList();
    }
}
