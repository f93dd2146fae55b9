package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roomforerror.Database;
import org.roomforerror.RunningSite;
import org.roomforerror.Store;
import org.roomforerror.StoredAnswers;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/**
 * What all learners show, on the list of misreads and on the page of each: 29 have met the first misread, 60 the second
 * and 120 the third, and of those a known part chose it.
 */
class SharesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final World WORLD = TheContent.WORLD;
    private static final QuestionBank BANK = QuestionBank.read(Path.of("content/quiz"), new Wording(() -> WORLD));
    private static final Question FEW = question("only-high-leverage-1");
    private static final Question SOME = question("top-up-lowers-break-even-1");
    private static final Question MANY = question("call-is-liquidation-1");

    private static RunningSite site;

    @BeforeAll
    static void seed() {
        String url = Store.H2.fresh();
        try (Database database = Database.open(url)) {
            database.jdbi().useHandle(handle -> {
                answer(handle, FEW, FEW.version(), 29, 10, 5);
                answer(handle, SOME, SOME.version(), 60, 15, 6);
                answer(handle, MANY, MANY.version(), 119, 30, 12);
                answer(handle, MANY, "another-word", 500, 500, 500);
            });
        }
        site = RunningSite.with(Map.of("DATABASE_URL", url));
        // The last of the 120, whose visit reads the figures; they are kept for a minute, so that later learners change nothing here.
        new Learner(site).posts("/quiz/again/" + MANY.id(), Map.of()).chooses("unknown").opens("/misreads");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void whoHasAnsweredNothingGetsThePageThatIsKeptForEverybody() {
        HttpResponse<byte[]> first = site.get("/misreads");
        assertFalse(RunningSite.text(first).contains("class=\"measure\""));
        assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(first.headers().allValues("Vary").contains("Cookie"));
        HttpResponse<byte[]> stranger = site.get("/misreads", "Cookie", "learner=" + "0".repeat(26));
        assertArrayEquals(first.body(), stranger.body());
        assertEquals(304, site.get("/misreads", "If-None-Match", first.headers().firstValue("ETag").orElseThrow()).statusCode());
        assertTrue(site.page("/misreads/call-is-liquidation").selectFirst(".learners").text().contains("once you have answered a question"));
    }

    @Test
    void aShareIsShownWithItsIntervalItsChanceAndItsCertaintyAfterOnesOwnAnswer() {
        Learner learner = new Learner(site).posts("/quiz/again/" + MANY.id(), Map.of()).chooses("unknown");
        String measure = measure(learner.opens("/misreads").page(), "call-is-liquidation");
        // 30 of 120; the interval after Wilson; a blind choice among four; 12 of 120 were certain. Another version is left out.
        assertTrue(measure.startsWith("25 % of 120 learners showed it when they first met it. The 95 % interval is 18 to 33 %."), measure);
        assertTrue(measure.contains("Blind choice would give 25 %") && measure.contains("10 % showed it and were certain"), measure);
        assertFalse(measure.contains("Early"), measure);
        assertEquals(measure, plain(learner.opens("/misreads/call-is-liquidation").page().select(".learners .measure").text()));
        assertEquals(measure, measure(learner.opens("/misreads/statistics").page(), "call-is-liquidation"));
    }

    @Test
    void whereverAShareIsDrawnItsStylesAreSent() {
        Learner learner = new Learner(site).posts("/quiz/again/" + MANY.id(), Map.of()).chooses("unknown");
        for (String page : List.of("/misreads", "/misreads/call-is-liquidation", "/misreads/statistics")) {
            assertFalse(learner.opens(page).page().select("svg.share .interval").isEmpty(), page);
            assertTrue(learner.styles().contains(".share .interval"), page);
        }
    }

    @Test
    void onlyMisreadsThatOnesOwnQuestionsOfferAreShown() {
        Learner learner = new Learner(site).posts("/quiz/again/" + MANY.id(), Map.of()).chooses("unknown").opens("/misreads");
        long offered = BANK.misreads().stream().filter(MANY::offers).count();
        assertEquals(offered, learner.page().select(".measure").size());
        assertEquals("", measure(learner.page(), "top-up-lowers-break-even"));
        assertTrue(learner.opens("/misreads/top-up-lowers-break-even").page().select(".measure").isEmpty());
    }

    @Test
    void belowAHundredAShareIsEarlyAndBelowThirtyItIsHidden() {
        Learner learner = new Learner(site).posts("/quiz/again/" + SOME.id(), Map.of()).chooses("unknown");
        learner.posts("/quiz/again/" + FEW.id(), Map.of()).chooses("unknown").opens("/misreads");
        String some = measure(learner.page(), "top-up-lowers-break-even");
        assertTrue(some.startsWith("25 % of 60 learners") && some.contains("Early: fewer than 100 so far."), some);
        String few = measure(learner.page(), "only-high-leverage");
        assertEquals("Fewer than 30 learners have met it so far: nothing to show yet.", few);
    }

    @Test
    void thePageOfALearnerIsKeptByNobodyElse() {
        Learner learner = new Learner(site).posts("/quiz/again/" + MANY.id(), Map.of()).chooses("unknown");
        HttpResponse<byte[]> own = site.get("/misreads", "Cookie", "learner=" + learner.cookies().get("learner"));
        assertEquals("no-store", own.headers().firstValue("Cache-Control").orElse(""));
        assertFalse(RunningSite.text(site.get("/misreads")).contains("class=\"measure\""));
    }

    /** The words under a misread, with plain blanks; empty where nothing is shown. */
    private static String measure(Element page, String misread) {
        return plain(page.select("li:has(a[href='/misreads/" + misread + "']) .measure").text());
    }

    /** With ordinary spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static Question question(String id) {
        return BANK.find(id).orElseThrow();
    }

    /** First answers of new learners whose cookies came back: some chose the misread, some of those were certain, the rest were right. */
    private static void answer(Handle handle, Question question, String version, int learners, int holding, int certain) {
        String misread = question.misread();
        String wrong = question.wrong().stream().filter(option -> option.misread().orElse("").equals(misread)).findFirst().orElseThrow().id();
        StoredAnswers answers = new StoredAnswers();
        for (int i = 0; i < learners; i++) {
            boolean holds = i < holding;
            answers.add(new StoredAnswers.Row(answers.learner(), question.id(), version, holds ? wrong : question.key().id(),
                    holds ? "WRONG" : "RIGHT", holds ? misread : null, i < certain ? "CERTAIN" : "GUESS", NOW.plusSeconds(i)));
        }
        answers.store(handle, NOW);
    }
}
