package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worked answer, from the sentence in large type down to what was left out.
 *
 * @param headline the answer in one sentence
 * @param echo     the inputs as they were read
 * @param parts    everything under the sentence; an answer puts it into the order of {@link Part#ORDER}
 * @param data     the same for programs: an ordered tree of maps, lists and strings, the body of the JSON answer
 * @param version the version of the rules that was used, to which a link to this answer holds on; empty where there is none
 */
public record Answer(Sentence headline, List<Echo> echo, List<Part> parts, Map<String, Object> data, String version) {

    public Answer {
        echo = List.copyOf(echo);
        parts = parts.stream().sorted(Comparator.comparingInt(Part::place)).toList();
    }

    /** The rules that gave the answer, as {@code id@version}; empty where it is about many. */
    public Optional<String> rules() {
        return data.get("system") instanceof Map<?, ?> system ? Optional.of(system.get("id") + "@" + system.get("version")) : Optional.empty();
    }

    /** The same answer with more inputs shown: those that were taken where nothing was written. */
    Answer assuming(List<Echo> more) {
        List<Echo> all = new ArrayList<>(echo);
        all.addAll(more);
        return new Answer(headline, all, parts, data, version);
    }

    /** The same answer with one piece more. */
    Answer and(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Answer(headline, echo, more, data, version);
    }

    /** Every table of the answer, in order; the tables of drawings come with their drawings. */
    public List<Table> tables() {
        return parts.stream()
                .filter(Part.Figures.class::isInstance)
                .map(part -> ((Part.Figures) part).table())
                .toList();
    }

    public Optional<Table> table(String name) {
        return tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
