package org.roomforerror.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.PastAnswer;

/** Everything that is stored of a learner's answers, in two forms that other programs read. */
final class AnswerExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String END = "\r\n";

    private AnswerExport() {
    }

    static String json(List<PastAnswer> history) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(
                    Map.of("answers", history.stream().map(AnswerExport::row).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always written", e);
        }
    }

    /** As RFC 4180 writes tables; every value of ours is free of commas, quotes and line ends. */
    static String csv(List<PastAnswer> history) {
        String head = "answered_at,round,attempt,place,question,version,seed,choice,outcome,misread,certainty,seconds";
        return head + END + history.stream()
                .map(answer -> row(answer).values().stream().map(value -> Objects.toString(value, "")).collect(Collectors.joining(",")))
                .map(line -> line + END).collect(Collectors.joining());
    }

    private static Map<String, Object> row(PastAnswer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("answeredAt", answer.answeredAt().toString());
        row.put("round", answer.round());
        row.put("attempt", answer.attempt().text());
        row.put("place", answer.place());
        row.put("question", answer.question());
        row.put("version", answer.version());
        row.put("seed", answer.seed());
        row.put("choice", answer.choice());
        row.put("outcome", answer.outcome().name().toLowerCase(Locale.ROOT));
        row.put("misread", answer.misread().orElse(null));
        row.put("certainty", answer.certainty().map(Certainty::id).orElse(null));
        row.put("seconds", answer.seconds().orElse(null));
        return row;
    }
}
