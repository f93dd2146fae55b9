package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** No page before an answer gives the key away: not on the page, not in its markup, for any question. */
class NothingToldTooEarlyTest {

    private static final World WORLD = TheContent.WORLD;
    private static final QuestionBank BANK = QuestionBank.read(Path.of("content/quiz"), new Wording(() -> WORLD));

    private final RunningSite site = RunningSite.shared();

    /** Each question is asked, read, and answered; what its feedback then tells must not have been on the page before. */
    @Test
    void noQuestionPageHoldsAnythingThatItsFeedbackTells() {
        assertTrue(BANK.all().size() >= 90, BANK.all().size() + " questions");
        for (Question question : BANK.all()) {
            Learner learner = new Learner(site);
            learner.posts("/quiz/again/" + question.id(), Map.of());
            String body = learner.body();
            Document asked = learner.page();
            namesNoMisread(question, body);
            optionsLookAlike(question, learner.page());
            learner.opens(learner.path() + "/answer");
            assertFalse(learner.path().endsWith("/answer"), "the feedback is not given before the answer");

            learner.chooses("unknown");
            List<String> told = told(learner.page());
            assertEquals(question.options().size() + 1, told.size(), question.id() + ": each reason and the sentence");
            told.forEach(words -> assertFalse(asked.text().contains(words) || body.contains(words), question.id() + " tells: " + words));
        }
    }

    @Test
    void noPageWithManyQuestionsDoesEither() {
        String all = new Learner(site).opens("/quiz/all").body();
        Document page = new Learner(site).opens("/quiz/all").page();
        for (Question question : BANK.all()) {
            whys(question).forEach(why -> assertFalse(page.text().contains(why), question.id() + " tells: " + why));
            namesNoMisread(question, all);
        }
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

    /** Pages and what machines read of them, and what the search finds for the words of each question. */
    @Test
    void nothingElseThatTheSiteSendsHoldsAReason() {
        List<String> addresses = new ArrayList<>(List.of("/llms.txt", "/feed.xml", "/openapi.json", "/book", "/opensearch.xml"));
        for (String page : new Learner(site).opens("/sitemap.xml").page().select("loc").eachText()) {
            String path = page.replaceFirst("^https?://[^/]+", "");
            addresses.add(path);
            if (path.matches("/(learn|glossary|faq|misreads|systems)/[a-z0-9-]+")) {
                addresses.add(path + ".md");
            }
        }
        BANK.all().forEach(question -> addresses.add("/search?q=" + question.stem().replaceAll("[^A-Za-z ]+", "").strip().replace(' ', '+')));
        assertTrue(addresses.size() > 300, addresses.size() + " addresses");
        // Shorter beginnings, such as "Liquidation begins at", are anybody's words.
        List<String> whys = BANK.all().stream().flatMap(question -> whys(question).stream()).filter(why -> why.length() > 40).toList();
        assertTrue(whys.size() > 300, whys.size() + " reasons");
        for (String address : addresses) {
            Learner reader = new Learner(site).opens(address);
            assertEquals(200, reader.status(), address);
            String told = reader.body();
            assertEquals(List.of(), whys.stream().filter(told::contains).toList(), address);
        }
    }

    /** The reason of every option and the sentence that settles it, with the learner's own numbers. */
    private static List<String> told(Document feedback) {
        List<String> told = new ArrayList<>(feedback.select(".others dd").eachText());
        told.add(feedback.selectFirst("main > section:not(.misread) > h2 + p").text());
        told.add(feedback.selectFirst(".settled blockquote").text());
        return told;
    }

    private static void namesNoMisread(Question question, String body) {
        Stream.concat(Stream.of(question.misread()), question.wrong().stream().flatMap(option -> option.misread().stream()))
                .forEach(misread -> assertFalse(body.contains("\"" + misread + "\"") || body.contains("/misreads/" + misread),
                        question.id() + " names " + misread));
    }

    /** Apart from its number, its opaque value and its words, nothing tells one option from another. */
    private static void optionsLookAlike(Question question, Document asked) {
        List<Element> options = asked.select(".choices .choice").stream().filter(each -> !each.hasClass("apart")).toList();
        assertEquals(question.options().size(), options.size(), question.id());
        options.forEach(option -> option.selectFirst("label").text(""));
        long looks = options.stream().map(option -> option.outerHtml()
                .replaceAll("choice-\\d", "").replaceAll("value=\"[0-9a-f]{8}\"", "")).distinct().count();
        assertEquals(1, looks, question.id() + ": the options look alike");
    }

    /** The explanations as far as their first figure. */
    private static List<String> whys(Question question) {
        return question.options().stream().map(Option::why).map(why -> why.replaceFirst("[{’'\"].*", "").strip())
                .filter(why -> why.length() > 15).toList();
    }
}
