package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jsoup.nodes.Document;
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
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.QuestionBanks;
import org.roomforerror.quiz.Wording;
import org.roomforerror.words.Messages;

/**
 * A second language is files only: where every message and every question is in Cyrillic letters, no page of the quiz has a word in
 * Latin letters left that is not marked as English, but for names and units.
 */
class EveryWordOfTheQuizTranslatesTest {

    private static final Locale LANGUAGE = Locale.forLanguageTag("bg");
    private static final Pattern OUTSIDE_FIGURES = Pattern.compile("\\p{IsLatin}(?![^{]*})");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final List<String> CERTAINTIES = List.of("guess", "fairly", "certain", "");

    @TempDir
    private static Path content;

    private static RunningSite site;
    private static QuestionBank english;
    private static Pattern names;
    /** Of the misreads, which are English here; a calendar has no way to say so. */
    private static Pattern titles;

    @BeforeAll
    static void translate() throws IOException {
        Copies.of(Path.of("content"), content);
        World world = World.load(content, Map.of());
        Library library = Library.load(content, world);
        english = QuestionBank.read(content.resolve("quiz"), new Wording(() -> world));
        Properties cyrillic = new Properties();
        Messages.load(content, Locale.ENGLISH).all().forEach((key, message) -> cyrillic.setProperty(key, cyrillic(message)));
        try (Writer file = Files.newBufferedWriter(Files.createDirectories(content.resolve("bg/messages")).resolve("all.properties"))) {
            cyrillic.store(file, null);
        }
        Files.createDirectories(content.resolve("bg/quiz"));
        for (Map.Entry<String, List<Question>> file : english.all().stream().collect(Collectors.groupingBy(Question::file)).entrySet()) {
            Files.writeString(content.resolve("bg").resolve(file.getKey()), new ObjectMapper().writeValueAsString(
                    Map.of("questions", file.getValue().stream().map(EveryWordOfTheQuizTranslatesTest::cyrillic).toList())));
        }
        names = Pattern.compile(Stream.of(Stream.of("Room for Error", "USDT", "USD", "BTC", "ETH"),
                        library.proofs().stream().map(page -> page.title()), world.systems().all().stream().map(book -> book.name()))
                .flatMap(all -> all).map(Pattern::quote).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
        titles = Pattern.compile(library.misreads().stream().map(misread -> Pattern.quote(misread.title()))
                .collect(Collectors.joining("|")));
        String url = Store.H2.fresh();
        try (Database database = Database.open(url)) {
            database.jdbi().useHandle(EveryWordOfTheQuizTranslatesTest::answer);
        }
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString(), "DATABASE_URL", url));
    }

    /** Forty learners who have answered everything rightly, and were bolder afterwards. */
    private static void answer(Handle handle) {
        List<World> worlds = List.of(World.load(content, Map.of()), World.load(content, LANGUAGE));
        QuestionBank translated = QuestionBanks.read(content, worlds).in(LANGUAGE);
        StoredAnswers answers = new StoredAnswers();
        for (int i = 0; i < 40; i++) {
            UUID learner = answers.learner();
            translated.all().forEach(question -> answers.add(new StoredAnswers.Row(learner, question.id(), question.version(),
                    question.key().id(), "RIGHT", null, "CERTAIN", Instant.now())));
        }
        answers.store(handle, Instant.now());
        handle.execute("update attempt set leverage_before = 'two', leverage_after = 'five'");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theRoundsAndTheQuestionsOnPaperAreTranslated() {
        for (String path : List.of("/quiz", "/quiz/misreads", "/quiz/review", "/quiz/before", "/quiz/after", "/quiz/learn/extra-collateral",
                "/quiz/all", "/progress", "/misreads/statistics")) {
            assertEquals(Set.of(), latin(site.page("/bg" + path)), path);
        }
    }

    /** Every question, answered in each way in turn. */
    @Test
    void everyQuestionWithItsFeedbackAndItsResultIsTranslated() {
        int turn = 0;
        for (Question question : english.all()) {
            List<String> choices = Stream.concat(question.options().stream().map(Option::id), Stream.of(Question.UNKNOWN)).toList();
            String choice = choices.get(turn % choices.size());
            String certainty = CERTAINTIES.get(turn / choices.size() % CERTAINTIES.size());
            Learner learner = new Learner(site).posts("/bg/quiz/again/" + question.id(), Map.of());
            assertEquals(Set.of(), latin(learner.page()), question.id());
            assertEquals(Set.of(), latin(learner.chooses(choice, certainty).page()), question.id() + " " + choice);
            assertEquals(Set.of(), latin(learner.goesOn().page()), question.id() + " " + choice);
            turn++;
        }
    }

    @Test
    void aWholeRoundIsTranslatedAndSoIsWhatIsKeptOfIt() {
        Learner learner = new Learner(site).posts("/bg/quiz/before", Map.of("leverage", "five"));
        assertEquals(Set.of(), latin(learner.posts(learner.path(), Map.of()).page()), "nothing was chosen");
        String attempt = learner.path().replaceFirst("/1$", "");
        assertEquals(Set.of(), latin(learner.elsewhere().opens(attempt).page()), "nothing is answered yet");
        for (int place = 1; place <= 6; place++) {
            assertEquals(Set.of(), latin(learner.chooses(place == 6 ? "unknown" : learner.option(place % 3), "certain").page()));
            learner.goesOn();
        }
        assertEquals(Set.of(), latin(learner.page()), "the result, with the self-check");
        Document statistics = learner.opens("/bg/misreads/statistics").page();
        assertEquals(6, statistics.select(".questions svg").size(), "figures are shown");
        assertEquals(Set.of(), latin(statistics));
        Document progress = learner.opens("/bg/progress").page();
        assertEquals(Set.of(), latin(progress));
        for (String link : progress.select("a[href^=/bg/progress]").eachAttr("href")) {
            String text = learner.elsewhere().opens(link).body().replace("\r\n ", "").replace("\\", "");
            List<String> said = Pattern.compile("(?m)^SUMMARY:(.*)$|<(?:title|summary)>(.*?)</").matcher(text).results()
                    .map(line -> Objects.requireNonNullElse(line.group(1), line.group(2))).toList();
            assertFalse(said.isEmpty(), link);
            assertEquals(Set.of(), said.stream().map(words -> titles.matcher(words).replaceAll(""))
                    .flatMap(EveryWordOfTheQuizTranslatesTest::latin).collect(Collectors.toSet()), link);
        }
        assertEquals(Set.of(), latin(learner.posts("/bg/progress/resume", Map.of("code", "x")).page()), "a code that is none");
        assertEquals(Set.of(), latin(learner.posts("/bg/progress/delete", Map.of()).page()), "everything is deleted");
        assertEquals(Set.of(), latin(learner.posts("/bg/quiz/again/no-such-question", Map.of()).page()), "withdrawn");
    }

    /** The words of a page that are in Latin letters and not marked as English. */
    private static Set<String> latin(Document page) {
        Stream<String> shown = page.getAllElements().stream()
                .filter(element -> element.closest("[lang=en], script, style, code") == null)
                .flatMap(element -> Stream.concat(Stream.of(element.ownText()), Stream.of("aria-label", "title", "alt").map(element::attr)));
        Stream<String> head = Stream.concat(Stream.of(page.title()), page.select("meta[name=description]").eachAttr("content").stream());
        return Stream.concat(shown, head).flatMap(EveryWordOfTheQuizTranslatesTest::latin).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> latin(String text) {
        return WORD.matcher(names.matcher(text).replaceAll("")).find() ? Stream.of(text) : Stream.empty();
    }

    private static Map<String, Object> cyrillic(Question question) {
        Map<String, Object> words = new LinkedHashMap<>(Map.of("id", question.id(), "stem", cyrillic(question.stem()),
                "sentence", cyrillic(question.grounds().sentence()), "key", cyrillic(question.key()),
                "wrong", question.wrong().stream().map(EveryWordOfTheQuizTranslatesTest::cyrillic).toList()));
        question.workedCase().ifPresent(text -> words.put("case", cyrillic(text)));
        return words;
    }

    private static Map<String, String> cyrillic(Option option) {
        return Map.of("text", cyrillic(option.text()), "why", cyrillic(option.why()));
    }

    /** Each letter as one of another alphabet, so that what differs still differs; figures stay. */
    private static String cyrillic(String words) {
        return OUTSIDE_FIGURES.matcher(words).replaceAll(letter -> String.valueOf((char) ('\u0400' + letter.group().charAt(0) % 128)));
    }
}
