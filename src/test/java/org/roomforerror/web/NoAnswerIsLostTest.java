package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roomforerror.Database;
import org.roomforerror.Main;
import org.roomforerror.RunningSite;
import org.roomforerror.Store;
import org.roomforerror.quiz.RandomId;

/** Whatever the site acknowledged is stored, once, under load and after a sudden death. */
class NoAnswerIsLostTest {

    private static final int LEARNERS = 200;
    private static final int ANSWERS_BEFORE_A_KILL = 150;

    @ParameterizedTest
    @EnumSource
    void twoHundredLearnersAtOnceLoseNothing(Store store) throws InterruptedException {
        String url = store.fresh();
        Crowd crowd;
        try (RunningSite site = RunningSite.with(Map.of("DATABASE_URL", url))) {
            crowd = new Crowd(site.url(""));
            crowd.takeOneRoundEach(LEARNERS, 3);
        }
        assertEquals(List.of(), crowd.surprises());
        assertEquals(LEARNERS * 3, crowd.acknowledged().size());
        assertEquals(Set.copyOf(crowd.acknowledged()), stored(url));
    }

    @Test
    void afterAKillDuringLoadEveryAcknowledgedAnswerIsThere() throws IOException, InterruptedException {
        String url = Store.H2.fresh();
        Set<Crowd.Acknowledged> acknowledged = new HashSet<>();
        for (int life = 0; life < 2; life++) {
            acknowledged.addAll(killedUnderLoad(url));
        }
        assertTrue(acknowledged.size() >= 2 * ANSWERS_BEFORE_A_KILL, acknowledged.size() + " answers before the kills");
        Set<Crowd.Acknowledged> missing = new HashSet<>(acknowledged);
        missing.removeAll(stored(url));
        assertEquals(Set.of(), missing);
    }

    /** Starts the real program as a process of its own, lets a crowd at it and kills it in full flight. */
    private static List<Crowd.Acknowledged> killedUnderLoad(String url) throws IOException, InterruptedException {
        Process process = program(url);
        try (BufferedReader log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Crowd crowd = new Crowd("http://localhost:" + port(log));
            ExecutorService threads = crowd.takeRoundsUntilTheSiteIsGone(16);
            while (crowd.acknowledged().size() < ANSWERS_BEFORE_A_KILL && !threads.isTerminated()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            process.destroyForcibly().waitFor();
            assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
            return crowd.acknowledged();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process program(String url) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("PORT", "0", "DATABASE_URL", url));
        return builder.start();
    }

    private static int port(BufferedReader log) throws IOException {
        Pattern address = Pattern.compile("http://localhost:(\\d+)");
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            Matcher found = address.matcher(line);
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        throw new IllegalStateException("The site did not start:\n" + read);
    }

    /** Every answer in the database; a list would show doubles, but the key of the table forbids them. */
    private static Set<Crowd.Acknowledged> stored(String url) {
        try (Database database = Database.open(url)) {
            return database.jdbi().withHandle(handle -> handle.createQuery("""
                    select a.attempt, i.place, a.choice from answer a
                    join item i on i.attempt = a.attempt and i.question = a.question""")
                    .map((row, context) -> new Crowd.Acknowledged(
                            new RandomId(row.getObject("attempt", UUID.class)).text(),
                            row.getInt("place"), row.getString("choice")))
                    .collectIntoSet());
        }
    }
}
