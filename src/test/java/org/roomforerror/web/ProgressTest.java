package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.roomforerror.Database;
import org.roomforerror.RunningSite;
import org.roomforerror.Store;
import org.roomforerror.StoredAnswers;
import org.roomforerror.quiz.RandomId;

/** A learner's own page, quick checks and what all learners show, on the running site. */
class ProgressTest {

    private final RunningSite site = RunningSite.shared();
    private final Learner learner = new Learner(site);

    @Test
    void aStrangerSeesThatNothingIsStored() {
        learner.opens("/progress");
        assertTrue(learner.page().select(".code").isEmpty());
        assertTrue(learner.cookies().isEmpty());
        assertEquals(404, learner.opens("/progress.ics").status());
    }

    @Test
    void whatShowedIsListedAndSetForReview() {
        missesOneQuestion();
        learner.opens("/progress");
        assertEquals(1, learner.page().select(".looks li").size());
        assertTrue(learner.page().select("h2").eachText().toString().contains("Not sure 1"));
        learner.opens("/quiz/review").begins("review");
        assertEquals(200, learner.status());
        assertTrue(learner.path().startsWith("/quiz/attempts/"), learner.path());
    }

    @Test
    void theCodeOpensTheAnswersOnAnotherDevice() {
        missesOneQuestion();
        String code = learner.opens("/progress").page().selectFirst(".code").text();
        Learner elsewhere = new Learner(site).posts("/progress/resume", Map.of("code", code.toLowerCase().replace("-", " ")));
        assertEquals("/progress", elsewhere.path());
        assertEquals(code, elsewhere.page().selectFirst(".code").text());
        assertEquals(learner.cookies(), elsewhere.cookies());
    }

    @Test
    void aCodeThatOpensNothingIsAProblemAndSetsNoCookie() {
        learner.posts("/progress/resume", Map.of("code", "0000-0000"));
        assertEquals(422, learner.status());
        assertTrue(learner.page().title().startsWith("Error: "));
        assertTrue(learner.cookies().isEmpty());
    }

    @Test
    void thePageNamesTheDayOnWhichEverythingIsDeleted() {
        missesOneQuestion();
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(400);
        assertTrue(learner.opens("/progress").page().text().contains("everything is deleted on " + day.getDayOfMonth() + " "));
        assertTrue(learner.page().text().contains(String.valueOf(day.getYear())));
    }

    @Test
    void theFirstPageOfARoundSaysForHowLongAnswersAreKept() {
        try (RunningSite own = RunningSite.with(Map.of("RETENTION_DAYS", "30"))) {
            assertTrue(new Learner(own).opens("/quiz/misreads").page().text().contains("deleted 30 days after your last one"));
        }
    }

    @Test
    void theCalendarAndTheFeedAreWellFormedAndPrivate() {
        missesOneQuestion();
        String feed = learner.opens("/progress").page().select("a[href$=feed.xml]").attr("href");
        assertFalse(feed.contains(learner.cookies().get("learner")), "the feed's address does not open the answers");
        String calendar = learner.opens("/progress.ics").body();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"), calendar);
        calendar.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertEquals(1, calendar.split("BEGIN:VEVENT", -1).length - 1);
        List<String> ids = calendar.lines().filter(line -> line.startsWith("UID:")).toList();
        assertEquals(ids, learner.elsewhere().opens(feed.replace("feed.xml", "calendar.ics")).body().lines()
                .filter(line -> line.startsWith("UID:")).toList(), "by either way it is the same event");
        Learner other = new Learner(site).begins("misreads").chooses("unknown");
        assertFalse(other.opens("/progress.ics").body().contains(ids.get(0)), "two learners in one calendar keep their events apart");
        Learner reader = new Learner(site).opens(feed);
        assertEquals(200, reader.status());
        assertTrue(reader.body().contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">"));
        assertFalse(reader.body().contains("<entry>"), "nothing is due on the first day");
        assertEquals(200, new Learner(site).opens(feed.replace("feed.xml", "calendar.ics")).status());
    }

    @Test
    void whatIsDueStandsInTheFeedInTheCalendarAndInTheReview() throws IOException {
        String url = Store.H2.fresh();
        Instant threeDaysAgo = Instant.now().minus(Duration.ofDays(3));
        StoredAnswers answers = new StoredAnswers();
        UUID visitor = answers.learner();
        answers.add(new StoredAnswers.Row(visitor, "only-in-crashes-1", "any", "gone", "WRONG", "only-in-crashes", "CERTAIN", threeDaysAgo));
        try (Database database = Database.open(url)) {
            database.jdbi().useHandle(handle -> answers.store(handle, threeDaysAgo));
        }
        try (RunningSite own = RunningSite.with(Map.of("DATABASE_URL", url))) {
            Learner back = new Learner(own);
            back.cookies().put("learner", new RandomId(visitor).text());
            Document progress = back.opens("/progress").page();
            assertEquals("now", progress.selectFirst(".looks .due").text());
            assertTrue(progress.select("h2").eachText().contains("Held 1"), "an answer to an older version still tells");
            Document feed = Jsoup.parse(back.opens(progress.select("a[href$=feed.xml]").attr("href")).body(), "", Parser.xmlParser());
            assertEquals(1, feed.select("entry").size());
            assertEquals(threeDaysAgo.plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS).toString(), feed.selectFirst("entry > updated").text());
            String day = DateTimeFormatter.BASIC_ISO_DATE.format(threeDaysAgo.plus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC).toLocalDate());
            assertTrue(back.opens("/progress.ics").body().contains("DTSTART;VALUE=DATE:" + day));
            back.begins("review");
            String asked = new ObjectMapper().readTree(back.elsewhere().opens("/progress.json").body()).toString();
            assertFalse(asked.contains("\"round\":\"review\""), "a round is nobody's before its first answer");
            back.chooses("unknown");
            assertTrue(back.elsewhere().opens("/progress.json").body().contains("\"probes\" : \"only-in-crashes\""));
        }
    }

    @Test
    void deletionLeavesNothing() {
        missesOneQuestion();
        String answer = learner.path();
        String feed = learner.opens("/progress").page().select("a[href$=feed.xml]").attr("href");
        Map<String, String> cookies = Map.copyOf(learner.cookies());
        learner.posts("/progress/delete", Map.of());
        assertTrue(learner.cookies().isEmpty());
        assertTrue(learner.page().text().contains("Your answers are deleted"));
        assertEquals(404, learner.opens(answer).status());
        learner.cookies().putAll(cookies);
        assertTrue(learner.opens("/progress").page().select(".code").isEmpty());
        assertEquals(0, learner.opens("/progress.json").body().split("answeredAt", -1).length - 1);
        assertEquals(404, learner.opens(feed).status());
        assertEquals(404, learner.opens(feed.replace("feed.xml", "calendar.ics")).status());
        assertEquals(404, learner.opens("/progress.ics").status());
        assertEquals(422, learner.posts("/progress/resume", Map.of("code", cookies.get("learner"))).status());
    }

    @Test
    void aQuickCheckInAnExplainerStoresOneAnswerAndLeadsBack() {
        String page = "/learn/margin-call-vs-liquidation";
        var form = learner.opens(page).page().selectFirst("section.check form");
        String first = form.select("input[name=choice]").get(0).val();
        String second = form.select("input[name=choice]").get(1).val();
        String slug = form.selectFirst("input[name=page]").val();
        learner.posts(form.attr("action"), Map.of("choice", first, "page", slug));
        String feedback = learner.path();
        String told = learner.page().selectFirst(".asked dd").text();
        assertEquals(page + "#check", learner.page().selectFirst(".onward a").attr("href"));
        learner.posts(form.attr("action"), Map.of("choice", second, "page", slug));
        assertEquals(feedback, learner.path());
        assertEquals(told, learner.page().selectFirst(".asked dd").text());
    }

    @Test
    void aQuickCheckThatIsSentWithoutAChoiceIsAskedAgainAsItStandsAndLeadsBackToItsPage() {
        String page = "/learn/margin-call-vs-liquidation";
        Element form = learner.opens(page).page().selectFirst("section.check form");
        Map<String, String> empty = Map.of("page", form.selectFirst("input[name=page]").val());
        for (String who : List.of("a stranger", "a learner")) {
            learner.posts(form.attr("action"), empty);
            assertTrue(learner.page().title().startsWith("Error: Check yourself"), who + ": " + learner.page().title());
            assertEquals(form.select(".choices label").eachText(), learner.page().select(".choices label").eachText());
            learner.chooses("unknown");
            assertEquals(page + "#check", learner.page().selectFirst(".onward a").attr("href"), who);
        }
        assertTrue(learner.posts(form.attr("action"), empty).path().endsWith("/answer"), "a learner is shown what was answered");
    }

    /** On a site of its own: on the shared one other tests' learners have answered as well. */
    @Test
    void whatAllLearnersShowIsSeenOnlyAfterAnAnswerAndHiddenBelowThirty() {
        try (RunningSite own = RunningSite.fresh()) {
            Learner alone = new Learner(own);
            assertTrue(alone.opens("/misreads/statistics").page().select(".measures").isEmpty());
            alone.begins("misreads").chooses("unknown").opens("/misreads/statistics");
            assertEquals(1, alone.page().select(".questions > li").size());
            assertFalse(alone.page().select(".measures .measure").isEmpty());
            assertTrue(alone.page().select(".measures .share").isEmpty(), "nobody else has answered yet");
        }
    }

    private void missesOneQuestion() {
        learner.begins("misreads").chooses("unknown");
    }
}
