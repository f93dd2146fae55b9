package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.Database;
import org.roomforerror.RunningSite;
import org.roomforerror.Store;
import org.roomforerror.StoredAnswers;
import org.roomforerror.content.Copies;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBanks;

/** The quiz speaks the language of the page: four questions are translated into German, and all others are asked in English. */
class TranslatedQuizTest {

    private static final String CONCEPT = "call-is-liquidation-1";
    private static final String STEM = "Deine gehebelte Position hat ihren Margin Call erreicht. Was weißt du damit über sie?";
    private static final String NUMBERS = "call-is-liquidation-3";
    private static final String PLANTED = "call-is-liquidation-4";
    private static final String IN_ENGLISH = "call-is-liquidation-2";

    @TempDir
    private static Path content;

    private static RunningSite site;
    private static QuestionBanks banks;

    @BeforeAll
    static void start() throws IOException {
        Copies.ofContentInGermanToo(content);
        List<World> worlds = Library.languages(content).stream()
                .map(language -> Library.load(content, World.load(content, language)).world()).toList();
        banks = QuestionBanks.read(content, worlds);
        String url = Store.H2.fresh();
        try (Database database = Database.open(url)) {
            database.jdbi().useHandle(handle -> {
                answered(handle, german(CONCEPT), 40);
                answered(handle, english(CONCEPT), 35);
            });
        }
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString(), "DATABASE_URL", url));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aTranslatedQuestionIsAskedInGermanWithItsNumbersWrittenTheGermanWay() {
        Document page = asked(NUMBERS).page();
        assertEquals("Übung · Room for Error", page.title());
        assertTrue(page.select("h1").text().endsWith("Bei welchem Kurs beginnt der Margin Call?"), page.select("h1").text());
        assertTrue(page.select(".scene").text().matches("Du bist (long|short) in isolierten Futures, .*"), page.select(".scene").text());
        List<String> options = page.select(".choices label").eachText().stream().map(TranslatedQuizTest::plain).toList();
        assertTrue(options.subList(0, 4).stream().allMatch(option -> option.matches("\\d\\d \\d{3}(,\\d\\d)? USDT")), options.toString());
        assertTrue(options.stream().anyMatch(option -> option.contains(",")), options.toString());
        assertEquals("Ich weiß es nicht", options.get(4));
        assertEquals(List.of("Geraten", "Ziemlich sicher", "Ganz sicher"), page.select(".certainty label").eachText());
        assertTrue(page.select("main [lang]").isEmpty(), "nothing here is of another language");
    }

    @Test
    void itsFeedbackIsGermanUpToTheProof() {
        Learner learner = asked(NUMBERS);
        Document page = learner.chooses(german(NUMBERS).wrong().get(0).id(), "certain").page();
        assertEquals("Übung: Das ist ein Irrtum, und du warst dir ganz sicher · Room for Error", page.title());
        assertEquals("Der Irrtum, den du gewählt hast", page.select(".misread .flag").text());
        assertEquals("Der Call ist die Liquidation", page.select(".misread h2").text());
        assertTrue(page.select(".misread p").text().contains("Hier beginnt die Liquidation, die Position würde also geschlossen."));
        assertTrue(page.select(".asked dd").first().text().endsWith("USDT (ganz sicher)"), page.select(".asked dd").text());
        String call = page.select(".proof .stage-call td").first().text();
        assertEquals(call, page.select(".asked dd strong").text(), "the proof and the right answer are one number");
        assertTrue(call.contains(","), call);
        String why = page.select(".misread ~ section p").first().text();
        assertTrue(why.startsWith("Bei " + call + " ist der Rückhalt"), why);
        assertTrue(page.select("section a[href^=/de/calculators/margin-call]").size() >= 1);
        assertEquals("en", page.selectFirst(".settled blockquote").attr("lang"), "this sentence has not been translated");
    }

    @Test
    void theResultIsGermanToo() {
        Learner learner = asked(CONCEPT).chooses(german(CONCEPT).wrong().get(0).id(), "certain");
        Document page = learner.goesOn().page();
        assertEquals("Dein Ergebnis", page.select("h1").text());
        assertEquals("Der Call ist die Liquidation", page.select(".held a").text());
        String count = "0 von 1 richtig. Von 1 Antwort, bei der du dir ganz sicher warst, war 1 falsch.";
        assertTrue(page.select("main").text().contains(count), page.text());
        assertEquals(STEM, page.select(".answers p a").text());
        assertEquals("Sie ist geschlossen, und der Rest wird dir ausgezahlt. (ein Irrtum)", page.select(".answers dd").first().text());
        assertTrue(page.select("main [lang]").not("a[href*=#]").isEmpty(), page.select("main [lang]").toString());
        Document progress = learner.opens("/de/progress").page();
        assertEquals("Gezeigt 1", progress.select("h2:contains(Gezeigt)").text());
        String look = progress.select(".looks li").text();
        assertTrue(look.matches("Der Call ist die Liquidation am \\d+\\. \\p{L}+ \\d{4}"), look);
        String calendar = learner.opens(progress.select("a[href$=calendar.ics]").attr("href")).body();
        assertTrue(calendar.contains("SUMMARY:Sieh noch einmal hin: Der Call ist die Liquidation\r\n"), calendar);
    }

    @Test
    void theStepsOfAPlantedMistakeStandInTheirOrder() {
        for (int time = 0; time < 5; time++) {
            List<String> options = asked(PLANTED).page().select(".choices label").eachText();
            assertEquals(List.of("Im ersten", "Im zweiten", "Im dritten", "Im vierten"),
                    options.subList(0, 4).stream().map(option -> option.replaceFirst(":.*", "")).toList());
        }
    }

    @Test
    void aQuestionWithoutATranslationIsWholeEnglishAndSaysSo() {
        Learner learner = asked(IN_ENGLISH);
        Element choices = learner.page().selectFirst(".choices");
        assertEquals("en", choices.attr("lang"));
        assertEquals("de", choices.select("label").last().attr("lang"));
        assertEquals("Ich weiß es nicht", choices.select("label").last().text());
        Element english = learner.elsewhere().opens(learner.path().replaceFirst("^/de", "")).page().selectFirst(".choices");
        assertEquals(english.select("legend").text(), choices.select("legend").text());
        assertEquals(english.select("label").eachText().subList(0, 4), choices.select("label").eachText().subList(0, 4));
        Document feedback = learner.chooses(english(IN_ENGLISH).key().id()).page();
        assertEquals("Das ist richtig", feedback.select("h1").text());
        assertEquals("en", feedback.selectFirst(".asked p").attr("lang"));
        assertEquals(english(IN_ENGLISH).version(), stored(learner, 0), "the words are English, and so is their version");
    }

    @Test
    void aNumberInEnglishWordsIsWrittenTheEnglishWayAndTheProofTheWayOfThePage() {
        String drawn = "";
        for (int time = 0; time < 5; time++) { // some prices are whole
            Learner learner = asked("call-promises-time-3");
            assertEquals("en", learner.page().selectFirst(".choices").attr("lang"));
            Document feedback = learner.chooses("unknown").page();
            String number = feedback.select(".asked dd strong[lang=en]").text();
            assertEquals(number.replace('.', ','), feedback.select(".proof .stage-liquidation td").first().text());
            drawn += number;
        }
        assertTrue(drawn.contains("."), drawn);
    }

    @Test
    void theSentenceThatSettlesItIsFoundOnTheTranslatedPage() {
        Element settled = asked("call-is-liquidation-6").chooses("unknown").page().selectFirst(".settled");
        assertEquals("Der Call ist also weder die Ursache noch das Ende.", settled.select("blockquote").text());
        assertEquals("Zwischen Hebel und Liquidation", settled.select("a").text());
        assertEquals("/de/learn/what-is-a-margin-call#zwischen-hebel-und-liquidation:~:text="
                + "Der%20Call%20ist%20also%20weder%20die%20Ursache%20noch%20das%20Ende.", settled.select("a").attr("href"));
        Element elsewhere = asked(CONCEPT).chooses("unknown").page().selectFirst(".settled");
        assertEquals("/de/learn/margin-call-vs-liquidation#two-stages-not-one", elsewhere.select("a").attr("href"), "that page is English");
        assertEquals("en", elsewhere.select("a").attr("lang"));
    }

    @Test
    void anAnswerIsCountedUnderTheVersionOfItsLanguage() {
        Learner learner = asked(CONCEPT).chooses(german(CONCEPT).key().id());
        assertNotEquals(english(CONCEPT).version(), german(CONCEPT).version());
        assertEquals(german(CONCEPT).version(), stored(learner, 0));
        String inGerman = learner.opens("/de/misreads/statistics").page().select(".questions").text();
        String inEnglish = learner.opens("/misreads/statistics").page().select(".questions").text();
        // Forty and thirty-five were there before; what other tests answer joins them, each in its language.
        assertTrue(plain(inGerman).matches("(?s).*\\d+ % von 4\\d ersten Antworten waren richtig\\..*"), inGerman);
        assertTrue(plain(inEnglish).matches("(?s).*\\d+ % of 3\\d first answers were right\\..*"), inEnglish);
    }

    @Test
    void anAttemptThatWasBegunInEnglishIsEndedInGerman() {
        Learner learner = new Learner(site).begins("learn/margin-call-vs-liquidation");
        assertTrue(learner.page().select(".progress").text().startsWith("Question 1 of "));
        int total = Integer.parseInt(learner.page().select(".progress").text().replaceFirst(".* ", ""));
        String attempt = learner.path().replaceFirst("/1$", "");
        String verdict = learner.chooses(learner.option(0)).page().select("h1").text();
        assertTrue(List.of("That is right", "That is a misread").contains(verdict), verdict);
        for (int place = 2; place <= total; place++) {
            learner.opens("/de" + attempt + "/" + place);
            assertEquals("Frage " + place + " von " + total, learner.page().select(".progress").text());
            learner.chooses(learner.option(0));
            assertEquals("/de" + attempt + "/" + place + "/answer", learner.path());
        }
        learner.goesOn();
        assertEquals("Dein Ergebnis", learner.page().select("h1").text());
        assertEquals(total, learner.page().select(".answers > li").size());
        for (int place = 1; place <= total; place++) {
            for (String language : List.of("", "/de")) {
                learner.opens(language + attempt + "/" + place + "/answer");
                assertEquals(200, learner.status());
                assertTrue(learner.page().select(".aside").isEmpty(), "another language is no other wording: " + language + place);
            }
        }
        for (int place = 0; place < total; place++) {
            String question = answers(learner).get(place).get("question").toString();
            assertEquals((place == 0 ? english(question) : german(question)).version(), stored(learner, place));
        }
    }

    @Test
    void theQuickCheckOfAPageIsAskedInItsLanguage() {
        Learner learner = new Learner(site).opens("/de/learn/margin-call-vs-liquidation");
        Element check = learner.page().selectFirst("section.check");
        assertEquals(CONCEPT, check.select("form").attr("action").replaceFirst(".*/", ""));
        assertEquals(STEM, check.select("legend h3").text());
        assertEquals("", check.selectFirst(".choices").attr("lang"));
        learner.posts(check.select("form").attr("action"), Map.of("choice", german(CONCEPT).key().id(),
                "page", "margin-call-vs-liquidation", "seen", check.select("input[name=seen]").val()));
        assertEquals("Das ist richtig", learner.page().select("h1").text());
        assertEquals(german(CONCEPT).version(), stored(learner, 0));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static Learner asked(String question) {
        return new Learner(site).posts("/de/quiz/again/" + question, Map.of());
    }

    private static Question german(String id) {
        return banks.in(Locale.GERMAN).find(id).orElseThrow();
    }

    private static Question english(String id) {
        return banks.english().find(id).orElseThrow();
    }

    /** The version that is stored with the answer of this place, from 0. */
    private static String stored(Learner learner, int place) {
        return answers(learner).get(place).get("version").toString();
    }

    private static List<Map<?, ?>> answers(Learner learner) {
        try {
            return List.of(new ObjectMapper().convertValue(new ObjectMapper().readTree(learner.elsewhere().opens("/progress.json").body())
                    .get("answers"), Map[].class));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Right first answers of so many new learners. */
    private static void answered(Handle handle, Question question, int learners) {
        StoredAnswers answers = new StoredAnswers();
        for (int i = 0; i < learners; i++) {
            answers.add(new StoredAnswers.Row(answers.learner(), question.id(), question.version(), question.key().id(),
                    "RIGHT", null, "GUESS", Instant.now().minusSeconds(i)));
        }
        answers.store(handle, Instant.now());
    }
}
