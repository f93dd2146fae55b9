package org.roomforerror.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Dossier;
import org.roomforerror.quiz.Item;

/** Everything that is stored of a learner, in two forms that other programs read. Nothing stored is left out of either. */
final class AnswerExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String END = "\r\n";
    private static final List<String> COLUMNS = List.of("answered_at", "round", "attempt", "place", "question", "version", "seed",
            "choice", "outcome", "probes", "misread", "certainty", "seconds", "started_at", "leverage_before", "leverage_after",
            "learner", "feed", "learner_since", "last_answer_at", "cookie_returned");

    private AnswerExport() {
    }

    /** The learner, the attempts with the questions that were asked, and the answers. */
    static String json(Optional<Dossier> dossier) {
        Map<String, Object> all = new LinkedHashMap<>();
        dossier.ifPresent(stored -> all.put("learner", learner(stored)));
        all.put("attempts", attempts(dossier).stream().map(attempt -> {
            Map<String, Object> told = attempt(attempt);
            told.put("questions", attempt.items().stream().map(AnswerExport::item).toList());
            return told;
        }).toList());
        all.put("answers", attempts(dossier).stream().flatMap(attempt -> attempt.items().stream()
                .flatMap(item -> attempt.answer(item).stream().map(answer -> answer(attempt, item, answer)))).toList());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always written", e);
        }
    }

    /**
     * As RFC 4180 writes tables; every value of ours is free of commas, quotes and line ends. One line for each question that
     * was asked, answered or not; what is stored of the learner and of the attempt stands in each of its lines.
     */
    static String csv(Optional<Dossier> dossier) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));
        for (Attempt attempt : attempts(dossier)) {
            for (Item item : attempt.items()) {
                Map<String, Object> row = new LinkedHashMap<>(learner(dossier.orElseThrow()));
                row.putAll(attempt(attempt));
                row.putAll(item(item));
                attempt.answer(item).ifPresent(answer -> row.putAll(answer(attempt, item, answer)));
                lines.add(COLUMNS.stream().map(column -> Objects.toString(row.get(camel(column)), "")).collect(Collectors.joining(",")));
            }
        }
        return lines.stream().map(line -> line + END).collect(Collectors.joining());
    }

    private static List<Attempt> attempts(Optional<Dossier> dossier) {
        return dossier.map(Dossier::attempts).orElse(List.of());
    }

    private static Map<String, Object> learner(Dossier stored) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("learner", stored.id().text());
        row.put("feed", stored.feed().text());
        row.put("learnerSince", stored.since().toString());
        row.put("lastAnswerAt", stored.lastAnswer().toString());
        row.put("cookieReturned", stored.returned());
        return row;
    }

    private static Map<String, Object> attempt(Attempt attempt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("attempt", attempt.id().text());
        row.put("round", attempt.round());
        row.put("startedAt", attempt.startedAt().toString());
        row.put("leverageBefore", attempt.leverageBefore().orElse(null));
        row.put("leverageAfter", attempt.leverageAfter().orElse(null));
        return row;
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", item.place());
        row.put("question", item.question());
        row.put("seed", item.seed());
        return row;
    }

    private static Map<String, Object> answer(Attempt attempt, Item item, Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("answeredAt", answer.answeredAt().toString());
        row.put("round", attempt.round());
        row.put("attempt", attempt.id().text());
        row.putAll(item(item));
        row.put("version", answer.version());
        row.put("choice", answer.choice());
        row.put("outcome", answer.outcome().id());
        row.put("probes", answer.probes().orElse(null));
        row.put("misread", answer.misread().orElse(null));
        row.put("certainty", answer.certainty().map(Certainty::id).orElse(null));
        row.put("seconds", answer.seconds().orElse(null));
        return row;
    }

    private static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
