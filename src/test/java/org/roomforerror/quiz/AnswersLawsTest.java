package org.roomforerror.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roomforerror.Database;
import org.roomforerror.Store;
import org.roomforerror.quiz.statistics.FirstAnswers;

/**
 * Laws of the store, on both databases: whatever learners do in whatever order, the store agrees with a plain model of
 * it. Nobody is counted twice, and who has gone has left nothing.
 */
class AnswersLawsTest {

    private static final int STEPS = 250;
    private static final List<String> QUESTIONS = IntStream.rangeClosed(1, 8).mapToObj(n -> "q" + n).toList();

    /** What the model remembers of an answer. */
    private record Noted(RandomId attempt, String question, String choice, Instant when) {
    }

    /** What the model remembers of a learner. */
    private static final class Person {
        private final List<Noted> answers = new ArrayList<>();
        private boolean returned;
    }

    private final Random random = new Random(20261122);
    private final Map<RandomId, Person> people = new LinkedHashMap<>();
    private final Map<RandomId, RandomId> owners = new HashMap<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void theStoreAgreesWithAModelOfWhatLearnersDid(Store store) {
        try (Database database = Database.open(store.fresh())) {
            Answers answers = new Answers(database.jdbi());
            List<Attempt> open = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                now = now.plusSeconds(1 + random.nextInt(60));
                switch (random.nextInt(12)) {
                    case 0, 1, 2 -> open.add(started(answers));
                    case 10 -> join(answers);
                    case 11 -> leave(answers, database, open);
                    default -> answer(answers, open);
                }
                if (step % 25 == 0) {
                    agrees(answers, database);
                }
            }
            agrees(answers, database);
            people.keySet().forEach(answers::delete);
            answers.deleteOld(now, now.plusSeconds(1));
            for (String table : List.of("visitor", "attempt", "item", "answer")) {
                assertEquals(0, count(database, table), table);
            }
        }
    }

    private void agrees(Answers answers, Database database) {
        assertEquals(people.size(), count(database, "visitor"));
        assertEquals(people.values().stream().mapToInt(person -> person.answers.size()).sum(), count(database, "answer"));
        people.forEach((id, person) -> assertEquals(Set.copyOf(person.answers), answers.history(id).stream()
                .map(past -> new Noted(past.attempt(), past.question(), past.choice(), past.answeredAt())).collect(Collectors.toSet())));
        Map<String, String> counted = new TreeMap<>();
        FirstAnswers.read(database.jdbi()).forEach(first ->
                assertEquals(null, counted.put(first.visitor().text() + first.question(), first.choice()), "counted twice"));
        assertEquals(firstAnswers(), counted);
        people.forEach((id, person) -> assertEquals(person.answers.stream().map(Noted::when).max(Instant::compareTo), answers.lastAnswer(id),
                "retention counts from the last answer"));
    }

    /** The earliest answer of each learner to each question, as far as the learner's cookie has come back. */
    private Map<String, String> firstAnswers() {
        Map<String, String> first = new TreeMap<>();
        people.forEach((id, person) -> person.answers.stream().filter(noted -> person.returned)
                .sorted(Comparator.comparing(Noted::when)).forEach(noted -> first.putIfAbsent(id.text() + noted.question(), noted.choice())));
        return first;
    }

    private Attempt started(Answers answers) {
        RandomId id = RandomId.fresh();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            items.add(new Item(i + 1, QUESTIONS.get((random.nextInt(3) + 3 * i) % QUESTIONS.size()), random.nextLong()));
        }
        answers.start(id, "misreads", items, Optional.empty(), now);
        return answers.find(id).orElseThrow();
    }

    /** Somebody, known or new, answers a question of an attempt; perhaps one that has an answer. */
    private void answer(Answers answers, List<Attempt> open) {
        if (open.isEmpty()) {
            return;
        }
        Attempt attempt = open.get(random.nextInt(open.size()));
        Item item = attempt.items().get(random.nextInt(attempt.items().size()));
        String choice = "c" + random.nextInt(4);
        Attempt stored = answers.answer(attempt, someone(), new Answer(item.question(), "v", Optional.empty(), choice, Outcome.RIGHT,
                Optional.empty(), Optional.empty(), Optional.empty(), now));
        RandomId owner = stored.visitor().orElseThrow();
        RandomId before = owners.putIfAbsent(attempt.id(), owner);
        assertEquals(before == null ? owner : before, owner, "an attempt stays its learner's");
        Person person = people.computeIfAbsent(owner, fresh -> new Person());
        if (person.answers.stream().noneMatch(noted -> noted.attempt().equals(attempt.id()) && noted.question().equals(item.question()))) {
            person.answers.add(new Noted(attempt.id(), item.question(), choice, now));
        }
        if (random.nextInt(3) == 0) {
            answers.markReturned(owner);
            person.returned = true;
        }
    }

    /** One device goes on with the answers of another. */
    private void join(Answers answers) {
        Optional<RandomId> from = someone();
        Optional<RandomId> to = someone();
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            answers.merge(from.get(), to.get());
            Person joined = people.remove(from.get());
            people.get(to.get()).answers.addAll(joined.answers);
            people.get(to.get()).returned |= joined.returned;
            owners.replaceAll((attempt, owner) -> owner.equals(from.get()) ? to.get() : owner);
        }
    }

    /** Somebody deletes everything, or has been away for too long. */
    private void leave(Answers answers, Database database, List<Attempt> open) {
        someone().ifPresent(id -> {
            if (random.nextBoolean()) {
                answers.delete(id);
            } else {
                database.jdbi().useHandle(handle -> handle.execute("update visitor set last_at = ? where id = ?",
                        now.minus(Duration.ofDays(900)).atOffset(ZoneOffset.UTC), id.uuid()));
                assertEquals(1, answers.deleteOld(now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(400))));
            }
            people.remove(id);
            open.removeIf(attempt -> id.equals(owners.get(attempt.id())));
        });
    }

    private Optional<RandomId> someone() {
        List<RandomId> known = List.copyOf(people.keySet());
        return known.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    private static int count(Database database, String table) {
        return database.jdbi().withHandle(h -> h.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }
}
