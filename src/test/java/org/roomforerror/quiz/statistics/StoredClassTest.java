package org.roomforerror.quiz.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roomforerror.Database;
import org.roomforerror.Store;
import org.roomforerror.StoredAnswers;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.QuestionBanks;

/**
 * Ten thousand learners in a real database, on both: they are right in seven of ten cases at first, a part of them practises
 * later and is always right then, and others keep no cookie and are always wrong. Only first answers of the first may count.
 */
class StoredClassTest {

    private static final int LEARNERS = 10_000;
    private static final double RIGHT = 0.7;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final World WORLD = TheContent.WORLD;
    private static final QuestionBanks BANKS = QuestionBanks.read(Path.of("content"), List.of(WORLD));
    private static final QuestionBank BANK = BANKS.english();
    private static final Question FIRST = BANK.find("call-is-liquidation-1").orElseThrow();
    private static final Question SECOND = BANK.find("only-in-crashes-1").orElseThrow();

    private final Random random = new Random(20261122);

    @ParameterizedTest
    @EnumSource
    void whatTheDatabaseHoldsIsCountedAsTheTruthSays(Store store) {
        try (Database database = Database.open(store.fresh())) {
            long rightFirst = fill(database);
            ClassStatistics learners = new ClassStatistics(BANK, FirstAnswers.read(database.jdbi()));
            QuestionStatistics question = learners.question(FIRST.id()).orElseThrow();
            assertEquals(LEARNERS, question.n(), "each learner once, whatever they did later");
            assertEquals(rightFirst, question.right(), "the first answer and no other");
            assertTrue(question.facility().low() <= RIGHT && RIGHT <= question.facility().high(), question.toString());
            MisreadStatistics misread = learners.misread(FIRST.misread()).orElseThrow();
            assertEquals(LEARNERS, misread.learners());
            assertEquals(LEARNERS - rightFirst, misread.holding());

            String[] row = row(report(database, "--csv"), FIRST.id());
            assertEquals(String.valueOf(LEARNERS), row[5]);
            assertEquals(String.valueOf(rightFirst), row[6]);
            assertEquals(String.valueOf(Power.answersForPoints(question.facility().value(), 10)), row[13]);
            assertEquals(String.valueOf(Power.answersForPoints(question.facility().value(), 20)), row[14]);
            assertTrue(report(database).contains("a revision needs " + row[13] + " first answers to each version to show 10 points, " + row[14]));
        }
    }

    /** How many of those who count were right at first. */
    private long fill(Database database) {
        StoredAnswers answers = new StoredAnswers();
        long right = 0;
        for (int i = 0; i < LEARNERS; i++) {
            UUID learner = answers.learner();
            boolean knows = random.nextDouble() < RIGHT;
            right += knows ? 1 : 0;
            answers.add(row(learner, FIRST, knows, NOW.plusSeconds(i)));
            answers.add(row(learner, SECOND, random.nextDouble() < RIGHT, NOW.plusSeconds(i + 1)));
            if (i % 5 == 0) {
                answers.add(row(learner, FIRST, true, NOW.plusSeconds(i + 100_000)));
            }
            if (i % 10 == 0) {
                answers.add(row(answers.stranger(), FIRST, false, NOW.plusSeconds(i)));
            }
        }
        database.jdbi().useTransaction(handle -> answers.store(handle, NOW));
        return right;
    }

    private static StoredAnswers.Row row(UUID learner, Question question, boolean right, Instant when) {
        String misread = question.misread();
        String wrong = question.wrong().stream().filter(option -> option.misread().orElse("").equals(misread)).findFirst().orElseThrow().id();
        return new StoredAnswers.Row(learner, question.id(), question.version(), right ? question.key().id() : wrong,
                right ? "RIGHT" : "WRONG", right ? null : misread, "CERTAIN", when);
    }

    private static String report(Database database, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, ItemsCommand.run(BANKS, database.jdbi(), List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The cells of the line about a question as a whole. */
    private static String[] row(String csv, String question) {
        return csv.lines().filter(line -> line.startsWith("\"" + question + "\"") && line.contains("(right)")).findFirst()
                .map(line -> Arrays.stream(line.split("\",\"", -1)).map(cell -> cell.replace("\"", "")).toArray(String[]::new)).orElseThrow();
    }
}
