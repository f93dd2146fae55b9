package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** A whole round as a learner without JavaScript takes it. */
class QuizJourneyTest {

    private final RunningSite site = RunningSite.shared();
    private final Learner learner = new Learner(site);

    @Test
    void aRoundLeadsFromTheStartThroughSixQuestionsToTheResult() {
        learner.opens("/quiz/misreads").begins("misreads");
        for (int place = 1; place <= 6; place++) {
            assertEquals("Question " + place + " of 6", learner.page().selectFirst(".progress").text());
            learner.chooses(learner.option(0), "certain");
            assertTrue(learner.path().endsWith("/" + place + "/answer"), learner.path());
            learner.goesOn();
        }
        assertEquals("Your result", learner.page().selectFirst("h1").text());
        assertTrue(learner.page().selectFirst("h1 + p").text().matches("The misreads quiz, \\d+.\\w+.\\d{4}"), "a printed copy says what it is of");
        assertEquals(6, learner.page().select(".answers > li").size());
    }

    @Test
    void theResultNamesTheAnswersThatWereCertainAndWrong() {
        learner.begins("misreads");
        List<String> wrong = new ArrayList<>();
        for (int place = 1; place <= 5; place++) {
            learner.chooses(learner.option(0), "certain");
            if (!learner.page().select("main.was-wrong").isEmpty()) {
                wrong.add(String.valueOf(place));
            }
            learner.goesOn();
        }
        learner.chooses("unknown", "certain").goesOn();
        assertTrue(learner.page().text().contains("Of 5 answers you were certain of, "), "one that is not known claims nothing");
        assertEquals(wrong, learner.page().select(".misjudged a").eachText().stream()
                .map(text -> text.replaceFirst("\\..*", "")).toList());
        learner.page().select(".misjudged a").forEach(link -> assertEquals(200, learner.elsewhere().opens(link.attr("href")).status()));
    }

    @Test
    void theSelfCheckIsAskedBeforeAndAfterAndTheFirstTapCounts() {
        learner.posts("/quiz/misreads", Map.of("leverage", "five"));
        String attempt = learner.path().replaceFirst("/1$", "");
        for (int place = 1; place <= 6; place++) {
            learner.chooses("unknown").goesOn();
        }
        assertEquals(attempt + "/leverage", learner.page().select("form").last().attr("action"));
        learner.posts(attempt + "/leverage", Map.of("leverage", "two")).posts(attempt + "/leverage", Map.of("leverage", "more"));
        assertTrue(learner.page().select("fieldset.tap").isEmpty());
        String stored = learner.opens("/progress.json").body();
        assertTrue(stored.contains("\"leverageBefore\" : \"five\"") && stored.contains("\"leverageAfter\" : \"two\""), stored);
    }

    @Test
    void tryingAgainNeverBringsTheNumbersThatWereMetBefore() {
        Set<String> met = new HashSet<>();
        for (int time = 0; time < 20; time++) {
            learner.posts("/quiz/again/adding-is-improving-3", Map.of());
            List<String> options = new ArrayList<>(learner.page().select(".choices label").eachText());
            options.sort(null);
            assertTrue(met.add(learner.page().selectFirst("legend").text() + options), "met before: " + options);
            learner.chooses("unknown");
        }
    }

    @Test
    void theFormAfterReadingSaysHowTheOneBeforeWent() {
        learner.begins("before");
        takeSix("unknown");
        learner.opens("/quiz").begins("after");
        takeSix("unknown");
        assertTrue(learner.page().text().contains("Before you read, 0 of 6 parallel questions were right."));
        learner.begins("misreads").opens(learner.path().replaceFirst("/1$", ""));
        assertFalse(learner.page().text().contains("Before you read,"), "other rounds have nothing to compare with");
    }

    /** There is an explainer of the same name as the misreads quiz. */
    @Test
    void aRoundOfNoPageIsNamedByTheListThatLeadsToIt() {
        for (Element round : learner.opens("/quiz").page().select(".round h2 a[href^=/quiz/]:not([href=/quiz/all])")) {
            assertEquals(round.text(), learner.opens(round.attr("href")).page().selectFirst("h1").text());
            assertTrue(learner.page().title().startsWith(round.text()), learner.page().title());
        }
    }

    @Test
    void theRoundOfAnExplainerIsNamedAfterIt() {
        for (String link : learner.opens("/learn").page().select("main a[href^=/learn/]").eachAttr("href")) {
            String title = learner.opens(link).page().selectFirst("h1").text();
            learner.opens("/quiz" + link);
            assertEquals(200, learner.status(), "every explainer has a round: " + link);
            assertEquals("Questions on “" + title + "”", learner.page().selectFirst("h1").text());
        }
    }

    @Test
    void tryingAgainDrawsNewNumbers() {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            stems.add(learner.posts("/quiz/again/call-is-liquidation-3", Map.of()).page().selectFirst("h1").text());
        }
        assertTrue(stems.size() > 1, stems.toString());
    }

    @Test
    void feedbackIsAsDeepWhateverWasAnswered() {
        Set<List<String>> depths = new HashSet<>();
        for (String words : List.of("It is open, but", "It is closed", "I don’t know")) {
            learner.posts("/quiz/again/call-is-liquidation-1", Map.of());
            String choice = learner.page().select(".choices .choice").stream().filter(each -> each.text().startsWith(words))
                    .findFirst().orElseThrow().selectFirst("input").val();
            learner.chooses(choice);
            depths.add(learner.page().select("main section h2, .settled, .others summary").eachText());
            assertTrue(learner.page().selectFirst(".misread").text().contains("Why it tempts."));
        }
        assertEquals(1, depths.size(), depths.toString());
    }

    @Test
    void aQuickCheckWithoutAChoiceSaysWhatIsMissing() {
        learner.posts("/quiz/check/call-is-liquidation-1", Map.of("page", "margin-call-vs-liquidation"));
        assertEquals("Choose an answer, or say that you don’t know", learner.page().selectFirst(".problem a").text());
        assertEquals("Error: Choose an answer, or say that you don’t know", learner.page().selectFirst("fieldset.choices > .message").text());
        assertTrue(learner.page().selectFirst("fieldset.choices").attr("aria-describedby").contains("choice-message"));
        assertTrue(learner.cookies().isEmpty());
    }

    @Test
    void aQuestionIsOneFormWithStackedRadiosNothingChosenAndDontKnowLast() {
        learner.begins("misreads");
        assertEquals(1, learner.page().select("main form").size());
        assertEquals(1, learner.page().select("legend h1").size());
        assertTrue(learner.page().select("[checked], [required], [type=number], [autofocus]").isEmpty());
        assertEquals("unknown", learner.page().select("input[name=choice]").last().val());
        learner.page().select("input[type=radio]").forEach(radio ->
                assertEquals(1, learner.page().select("label[for=" + radio.id() + "]").size()));
    }

    @Test
    void theCookieComesWithTheFirstAnswerAndNotBefore() {
        learner.opens("/quiz").opens("/quiz/misreads").begins("misreads");
        assertTrue(learner.cookies().isEmpty());
        learner.chooses("unknown");
        assertEquals(1, learner.cookies().size());
        String sent = site.post(learner.begins("misreads").path(), "choice=unknown", "X-Forwarded-Proto", "https")
                .headers().firstValue("Set-Cookie").orElse("");
        assertTrue(sent.contains("HttpOnly") && sent.contains("SameSite=Lax") && sent.contains("Secure"), sent);
    }

    @Test
    void aFormWithoutAChoiceComesBackWithAProblemAndStoresNothing() {
        learner.begins("misreads").posts(learner.path(), Map.of("certainty", "guess"));
        assertEquals(422, learner.status());
        assertTrue(learner.page().title().startsWith("Error: "));
        assertEquals(1, learner.page().select(learner.page().selectFirst(".problem a").attr("href")).size());
        assertTrue(learner.cookies().isEmpty());
        learner.chooses("no-such-option");
        assertEquals(422, learner.status());
    }

    @Test
    void aSecondPostBackAndReloadShowTheFirstAnswer() {
        learner.begins("misreads");
        String question = learner.path();
        String first = learner.option(0);
        String second = learner.option(1);
        learner.chooses(first);
        String told = learner.page().selectFirst(".asked dd").text();
        learner.posts(question, Map.of("choice", second));
        assertEquals(told, learner.page().selectFirst(".asked dd").text());
        learner.opens(question);
        assertTrue(learner.path().endsWith("/answer"));
        assertEquals(told, learner.page().selectFirst(".asked dd").text());
    }

    @Test
    void theFeedbackOfAnUnansweredQuestionLeadsBackToTheQuestion() {
        learner.begins("misreads");
        String question = learner.path();
        learner.opens(question + "/answer");
        assertEquals(question, learner.path());
        // Not by the words: a question may ask what is true.
        assertTrue(learner.page().select(".misread, .settled, .others, main h2").isEmpty());
    }

    @Test
    void anAttemptThatDoesNotExistIsNotFound() {
        assertEquals(404, learner.opens("/quiz/attempts/00000000000000000000000000/1").status());
        assertEquals(404, learner.opens("/quiz/attempts/nonsense").status());
        assertEquals(404, learner.begins("misreads").opens(learner.path() + "9").status());
    }

    private void takeSix(String choice) {
        for (int place = 1; place <= 6; place++) {
            learner.chooses(choice).goesOn();
        }
    }
}
