package org.roomforerror.quiz.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.Database;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.QuestionBanks;
import org.roomforerror.quiz.RandomId;

/**
 * Twelve thousand simulated learners whose truth is known: half of them know the matter and are right in nine of ten
 * cases, half are right in three of ten. Who is wrong chooses among three misreads in fixed proportions.
 */
class SimulatedClassTest {

    private static final int LEARNERS = 12_000;
    private static final double[] RIGHT = {0.9, 0.3};
    private static final double[] AMONG_WRONG = {0.5, 0.3, 0.2};
    private static final int QUESTIONS = 5;

    private static final Random random = new Random(20261122);

    @TempDir
    static Path folder;

    private static QuestionBanks banks;
    private static QuestionBank bank;
    private static List<FirstAnswer> answers;

    @BeforeAll
    static void simulate() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("quiz")).resolve("held.yaml"), "misread: held\nquestions:\n"
                + IntStream.rangeClosed(1, QUESTIONS).mapToObj(n -> """
                  - id: q%d
                    kind: concept
                    stem: "Question %d?"
                    settledBy: page#heading
                    sentence: "It is so."
                    key: {text: "Right.", why: "x"}
                    wrong:
                      - {text: "Wrong.", misread: held, why: "w"}
                      - {text: "Worse.", misread: second, why: "y"}
                      - {text: "Worst.", misread: third, why: "z"}
                """.formatted(n, n).indent(0)).collect(Collectors.joining()));
        World world = TheContent.WORLD;
        banks = QuestionBanks.read(folder, List.of(world));
        bank = banks.english();
        assertEquals(List.of(), bank.problems());
        answers = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            RandomId learner = new RandomId(new UUID(random.nextLong(), random.nextLong()));
            bank.all().forEach(question -> answers.add(answer(learner, question, RIGHT[answers.size() / QUESTIONS % 2])));
        }
    }

    @Test
    void everyShareIsKnownToWithinItsInterval() {
        ClassStatistics learners = new ClassStatistics(bank, answers);
        int shares = 0;
        int held = 0;
        for (Question question : bank.all()) {
            QuestionStatistics statistics = learners.question(question.id()).orElseThrow();
            assertEquals(LEARNERS, statistics.n());
            assertEquals(0.25, statistics.chance());
            double[] truth = {0.6, 0.4 * AMONG_WRONG[0], 0.4 * AMONG_WRONG[1], 0.4 * AMONG_WRONG[2]};
            for (int i = 0; i < truth.length; i++) {
                Share share = statistics.choosing(question.options().get(i));
                shares++;
                held += share.low() <= truth[i] && truth[i] <= share.high() ? 1 : 0;
                assertEquals(truth[i], share.value(), 0.02, question.id());
            }
        }
        assertTrue(held >= shares - 3, held + " of " + shares + " intervals of 95 % hold the truth");
    }

    @Test
    void eachLearnerCountsOnceForAMisread() {
        MisreadStatistics held = new ClassStatistics(bank, answers).misread("held").orElseThrow();
        assertEquals(LEARNERS, held.learners());
        assertTrue(held.share().low() <= 0.2 && 0.2 <= held.share().high(), held.toString());
        assertTrue(held.certainShare().low() <= 0.1 && 0.1 <= held.certainShare().high(), held.toString());
        assertEquals(0.25, held.chance(), 1e-9);
    }

    /** The true correlation follows from the two kinds of learners: 0.09 / sqrt(0.24 · 0.1275). */
    @Test
    void aQuestionTellsStrongFromWeakAsMuchAsItTrulyDoes() {
        double truth = 0.09 / Math.sqrt(0.24 * 0.1275);
        for (ItemReport report : ItemAnalysis.of(banks, answers)) {
            assertEquals(truth, report.discrimination().orElseThrow(), 0.02);
            assertEquals(List.of(), report.flags());
            assertTrue(report.attractions().get(1).discrimination().orElseThrow() < 0, "misreads draw the weak");
            assertEquals(20, report.seconds().orElseThrow(), 2);
        }
    }

    @Test
    void aQuestionAnsweredBlindlyIsFlagged() {
        List<FirstAnswer> blind = answers.stream().map(answer -> answer.question().equals("q1")
                ? answer(answer.visitor(), bank.find("q1").orElseThrow(), 0.1) : answer).toList();
        List<String> flags = ItemAnalysis.of(banks, blind).get(0).flags();
        assertEquals(List.of("very few are right", "does not tell strong from weak"), flags);
    }

    /** Of two hundred classes of sixty, each with five healthy questions: chance alone must not send an author to work. */
    @Test
    void aHealthyQuestionIsHardlyEverFlaggedForTheChanceOfASmallClass() {
        int flagged = 0;
        for (int at = 0; at < 200 * 60 * QUESTIONS; at += 60 * QUESTIONS) {
            flagged += ItemAnalysis.of(banks, answers.subList(at, at + 60 * QUESTIONS)).stream().filter(item -> !item.flags().isEmpty()).count();
        }
        assertTrue(flagged < 10, flagged + " of 1,000 healthy questions are flagged");
    }

    @Test
    void theTableEndsWithWhatNeedsALook() {
        List<FirstAnswer> blind = answers.stream().map(answer -> answer.question().equals("q1")
                ? answer(answer.visitor(), bank.find("q1").orElseThrow(), 0.1) : answer).toList();
        assertTrue(table(answers).endsWith("5 of 5 questions have 30 first answers or more; 0 of them need a look."), table(answers));
        List<String> lines = table(blind).lines().toList();
        assertEquals("  q1: very few are right; does not tell strong from weak", lines.get(lines.size() - 1));
        assertTrue(lines.contains("  ! does not tell strong from weak"));
        assertEquals(5, table(List.of()).lines().filter(line -> line.endsWith("no answers yet")).count());
    }

    private static String table(List<FirstAnswer> answers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ItemsTable(ItemAnalysis.of(banks, answers), new PrintStream(out, true, StandardCharsets.UTF_8)).print();
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void anotherVersionIsReportedApartAndNeverMixedIn() {
        List<FirstAnswer> mixed = new ArrayList<>(answers);
        answers.stream().filter(answer -> answer.question().equals("q1")).limit(500).forEach(answer ->
                mixed.add(new FirstAnswer(RandomId.fresh(), "q1", "older", "gone", Outcome.WRONG, Optional.empty(), Optional.empty())));
        assertEquals(LEARNERS, new ClassStatistics(bank, mixed).question("q1").orElseThrow().n());
        List<ItemReport> q1 = ItemAnalysis.of(banks, mixed).stream().filter(report -> report.question().id().equals("q1")).toList();
        assertEquals(List.of((long) LEARNERS, 500L), q1.stream().map(report -> report.facility().n()).toList());
        assertEquals(List.of(true, false), q1.stream().map(ItemReport::current).toList());
    }

    @Test
    void theReportForAuthorsIsATableOrACsv() throws IOException {
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("empty"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            assertEquals(0, ItemsCommand.run(banks, database.jdbi(), List.of("--csv"), print));
            assertEquals(1 + QUESTIONS * 6, out.toString(StandardCharsets.UTF_8).lines().count());
            assertEquals(0, ItemsCommand.run(banks, database.jdbi(), List.of(), print));
            assertEquals(2, ItemsCommand.run(banks, database.jdbi(), List.of("--json"), print));
        }
    }

    private static FirstAnswer answer(RandomId learner, Question question, double right) {
        Option option = random.nextDouble() < right ? question.key() : wrong(question);
        return new FirstAnswer(learner, question.id(), question.version(), option.id(),
                option.right() ? Outcome.RIGHT : Outcome.WRONG,
                Optional.of(random.nextBoolean() ? Certainty.CERTAIN : Certainty.GUESS), Optional.of(10 + random.nextInt(21)));
    }

    private static Option wrong(Question question) {
        double draw = random.nextDouble();
        return question.wrong().get(draw < AMONG_WRONG[0] ? 0 : draw < AMONG_WRONG[0] + AMONG_WRONG[1] ? 1 : 2);
    }
}
