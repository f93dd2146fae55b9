package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roomforerror.Database;
import org.roomforerror.RunningSite;
import org.roomforerror.Store;
import org.roomforerror.quiz.RandomId;

/** The export holds every value that any table of the database holds about a learner, and nobody else's. */
class AnswerExportTest {

    @ParameterizedTest
    @EnumSource
    void everyStoredValueStandsInBothForms(Store store) throws IOException {
        String url = store.fresh();
        String json;
        String csv;
        try (RunningSite site = RunningSite.with(Map.of("DATABASE_URL", url))) {
            new Learner(site).begins("misreads").chooses("unknown");
            Learner learner = new Learner(site).posts("/quiz/misreads", Map.of("leverage", "five"));
            String attempt = learner.path().replaceFirst("/1$", "");
            learner.chooses(learner.option(0), "certain").opens(attempt + "/2").chooses(learner.option(1), "guess");
            learner.posts(attempt + "/3", Map.of("choice", "unknown", "shown", "1")).posts(attempt + "/leverage", Map.of("leverage", "two"));
            learner.opens("/quiz/misreads").begins("misreads").chooses("unknown");
            json = learner.opens("/progress.json").body();
            csv = learner.opens("/progress.csv").body();
        }
        JsonNode told = new ObjectMapper().readTree(json);
        assertEquals(4, told.get("answers").size());
        assertEquals(12, told.get("attempts").get(0).get("questions").size() + told.get("attempts").get(1).get("questions").size());
        assertEquals(1 + 12, csv.lines().count());
        assertEquals(1, csv.lines().map(line -> line.split(",", -1).length).distinct().count(), "every line has every column");

        Set<String> cells = new HashSet<>(List.of(csv.split("[,\r\n]+")));
        Set<String> stored = stored(url, RandomId.parse(told.get("learner").get("learner").asText()).orElseThrow());
        assertTrue(stored.size() > 40, stored.toString());
        assertEquals(Set.of(), stored.stream().filter(value -> !json.contains(value)).collect(Collectors.toSet()));
        assertEquals(Set.of(), stored.stream().filter(value -> !cells.contains(value)).collect(Collectors.toSet()));
    }

    /** Every value of every column that belongs to the learner, whatever columns there are. */
    private static Set<String> stored(String url, RandomId learner) {
        List<String> owned = List.of(
                "select * from visitor where id = :id",
                "select * from attempt where visitor = :id",
                "select i.* from item i join attempt t on t.id = i.attempt where t.visitor = :id",
                "select a.* from answer a join attempt t on t.id = a.attempt where t.visitor = :id");
        try (Database database = Database.open(url)) {
            return database.jdbi().withHandle(handle -> owned.stream()
                    .flatMap(sql -> handle.createQuery(sql).bind("id", learner.uuid()).mapToMap().list().stream())
                    .flatMap(row -> row.values().stream()).filter(value -> value != null)
                    .map(AnswerExportTest::asWritten).collect(Collectors.toSet()));
        }
    }

    private static String asWritten(Object value) {
        if (value instanceof UUID uuid) {
            return new RandomId(uuid).text();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        return String.valueOf(value).matches("RIGHT|WRONG|UNKNOWN|GUESS|FAIRLY|CERTAIN")
                ? String.valueOf(value).toLowerCase(Locale.ROOT) : String.valueOf(value);
    }
}
