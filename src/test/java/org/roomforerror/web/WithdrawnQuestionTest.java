package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.RunningSite;
import org.roomforerror.Store;
import org.roomforerror.content.Copies;

/** A question leaves the quiz, or is reworded, while somebody is in the middle of a round: nothing breaks and nothing is lost. */
class WithdrawnQuestionTest {

    private static final String ROUND = "learn/margin-call-vs-liquidation";

    @TempDir
    Path folder;

    private String database;

    @BeforeEach
    void copyTheContent() throws IOException {
        Copies.of(Path.of("content"), folder);
        database = Store.H2.fresh();
    }

    @Test
    void aQuestionThatIsWithdrawnWhileTheSiteRunsIsPassedOver() throws IOException {
        try (RunningSite site = developing()) {
            Learner learner = new Learner(site).begins(ROUND);
            String attempt = learner.path().replaceFirst("/1$", "");
            learner.chooses(learner.option(0));
            JsonNode questions = stored(learner).get("attempts").get(0).get("questions");
            int total = questions.size();
            withdraw(questions.get(0).get("question").asText());
            withdraw(questions.get(1).get("question").asText());

            learner.opens(attempt + "/2");
            assertEquals(410, learner.status());
            assertEquals("This question has been withdrawn", learner.page().selectFirst("h1").text());
            assertEquals("Question 2 of " + total, learner.page().selectFirst(".progress").text());
            learner.posts(attempt + "/2", Map.of("choice", "unknown"));
            assertEquals(410, learner.status());
            learner.goesOn();
            assertEquals("Question 3 of " + total, learner.page().selectFirst(".progress").text());

            for (int place = 3; place <= total; place++) {
                assertEquals(200, learner.chooses("unknown").status());
                learner.goesOn();
            }
            assertEquals("Your result", learner.page().selectFirst("h1").text());
            assertTrue(learner.page().text().contains("of " + (total - 1) + " right"), "all answers count, the withdrawn question's too");
            assertEquals(total - 1, learner.page().select(".answers > li").size());
            assertTrue(learner.page().text().contains("withdrawn before you answered them, and that do not count: 1"));
            assertTrue(learner.page().select(".open").isEmpty(), "there is nothing left to answer");
            assertEquals(total - 1, stored(learner).get("answers").size());
        }
    }

    @Test
    void whatWasAnsweredIsKeptWhenTheSiteStartsAgainWithoutTheQuestion() throws IOException {
        Learner learner;
        String feedback;
        String before;
        String question;
        try (RunningSite site = site()) {
            learner = new Learner(site).begins(ROUND).chooses("unknown");
            feedback = learner.path();
            question = stored(learner).get("answers").get(0).get("question").asText();
            before = learner.opens("/progress").page().selectFirst(".looks").text();
        }
        withdraw(question);
        try (RunningSite site = site()) {
            Learner again = new Learner(site);
            again.cookies().putAll(learner.cookies());
            again.opens(feedback);
            assertEquals(200, again.status());
            assertEquals("This question has been withdrawn", again.page().selectFirst("h1").text());
            assertTrue(again.page().text().contains("Your answer is kept") && again.page().text().contains("You said that you don’t know"));
            assertEquals(1, again.page().select(".misread h2 a").size(), "the misread that it looked for is still explained");
            assertTrue(again.page().selectFirst(".onward a").attr("href").endsWith("/2"));
            assertEquals(question, stored(again).get("answers").get(0).get("question").asText());
            assertEquals(before, again.opens("/progress").page().selectFirst(".looks").text(), "the calendar stays as it was");
            assertEquals(1, again.opens(feedback.replaceFirst("/1/answer$", "")).page().select(".answers > li").size());
            assertEquals(410, again.posts("/quiz/again/" + question, Map.of()).status());
            assertEquals("/quiz", again.page().selectFirst(".onward a").attr("href"));
        }
    }

    @Test
    void anAnswerToWordsThatHaveChangedAsksAgainAndStoresNothing() throws IOException {
        try (RunningSite site = developing()) {
            Learner learner = new Learner(site).posts("/quiz/again/call-is-liquidation-1", Map.of());
            String question = learner.path();
            String seen = learner.page().selectFirst("input[name=seen]").val();
            String chosen = choice(learner, "It is closed");
            reword("It is closed, and whatever is left is paid out.", "It is closed, and what is left is paid to you.");

            learner.posts(question, Map.of("choice", chosen, "seen", seen));
            assertEquals(422, learner.status());
            assertTrue(learner.page().selectFirst(".problem").text().contains("reworded after you opened it"));
            assertTrue(learner.page().text().contains("what is left is paid to you"), "the new words are there to be read");
            assertTrue(learner.cookies().isEmpty(), "nothing is stored");
            learner.posts(question, Map.of("choice", "unknown", "seen", seen));
            assertEquals(422, learner.status(), "not even that it was not known");

            learner.posts(question, Map.of("choice", choice(learner, "It is closed"), "seen", learner.page().selectFirst("input[name=seen]").val()));
            assertTrue(learner.path().endsWith("/answer"), learner.path());
            assertFalse(learner.page().text().contains("reworded since you answered"));
        }
    }

    @Test
    void feedbackOnAQuestionThatWasRewordedAfterwardsSaysSo() throws IOException {
        try (RunningSite site = developing()) {
            Learner learner = new Learner(site).posts("/quiz/again/call-is-liquidation-1", Map.of());
            learner.chooses(choice(learner, "It is open, but"));
            String feedback = learner.path();
            reword("It is open, but its support is near the minimum.", "It is open, but little support is left of it.");
            learner.opens(feedback);
            assertTrue(learner.page().selectFirst(".aside").text().contains("reworded since you answered"));
            assertEquals("That is right", learner.page().selectFirst("h1").text(), "the answer counts for the words that were read");
            assertTrue(learner.page().selectFirst(".asked").text().contains("little support is left of it"));
        }
    }

    @Test
    void aQuickCheckWhoseQuestionIsGoneLeadsBackToItsPage() throws IOException {
        try (RunningSite site = developing()) {
            Learner learner = new Learner(site).opens("/learn/margin-call-vs-liquidation");
            String form = learner.page().selectFirst("section.check form").attr("action");
            withdraw(form.replaceFirst(".*/", ""));
            learner.posts(form, Map.of("choice", "unknown", "page", "margin-call-vs-liquidation"));
            assertEquals(410, learner.status());
            assertEquals("/learn/margin-call-vs-liquidation#check", learner.page().selectFirst(".onward a").attr("href"));
            assertTrue(learner.styles().contains(".onward"), "it looks like the other pages of the quiz");
            assertTrue(learner.cookies().isEmpty());
        }
    }

    private RunningSite site() {
        return RunningSite.with(Map.of("CONTENT_DIR", folder.toString(), "DATABASE_URL", database));
    }

    private RunningSite developing() {
        return RunningSite.with(Map.of("CONTENT_DIR", folder.toString(), "DATABASE_URL", database, "DEVELOPMENT", "true"));
    }

    private static JsonNode stored(Learner learner) throws IOException {
        Learner reader = learner.elsewhere();
        return new ObjectMapper().readTree(reader.opens("/progress.json").body());
    }

    private static String choice(Learner learner, String words) {
        return learner.page().select(".choices .choice").stream().filter(choice -> choice.text().startsWith(words))
                .findFirst().orElseThrow().selectFirst("input").val();
    }

    /** Takes a question out of its file, and out of the others that name it as their parallel. */
    private void withdraw(String id) throws IOException {
        for (Path file : files()) {
            String yaml = Files.readString(file).replace("    parallel: " + id + "\n", "");
            Files.writeString(file, yaml.replaceFirst("(?s)  - id: " + id + "\n.*?(?=  - id: |\\z)", ""));
        }
    }

    private void reword(String from, String to) throws IOException {
        for (Path file : files()) {
            Files.writeString(file, Files.readString(file).replace(from, to));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("quiz"))) {
            return files.toList();
        }
    }
}
