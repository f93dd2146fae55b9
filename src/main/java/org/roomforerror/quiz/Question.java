package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question as its author wrote it: figures still stand in braces and positions are still to be drawn.
 *
 * @param id         stable and unique over all files
 * @param language   of its words
 * @param misread    the misread that it probes
 * @param workedCase a worked case to read first, for instance one with a planted mistake
 * @param grounds    the sentence of a page that settles it
 * @param positions  named positions for its figures, in the order in which they are drawn
 * @param parallel   the question that asks the same in other words, for the form taken afterwards
 * @param file       the file it stands in
 * @param line       its line in that file, from 1
 * @param english    the question of which this is a translation; empty for one that was written in English
 */
public record Question(String id, Locale language, String misread, Kind kind, String stem, Optional<String> workedCase,
                       Grounds grounds, Map<String, PositionSpec> positions, Option key, List<Option> wrong,
                       Optional<String> parallel, String file, int line, Optional<Question> english) {

    /** The choice that stands last under every question and is counted apart from wrong ones. */
    public static final String UNKNOWN = "unknown";

    /** The key and the wrong options, in the order of the file. */
    public List<Option> options() {
        List<Option> all = new ArrayList<>();
        all.add(key);
        all.addAll(wrong);
        return all;
    }

    public Optional<Option> option(String optionId) {
        return options().stream().filter(option -> option.id().equals(optionId)).findFirst();
    }

    /** Whether an option of this question comes from the misread. */
    public boolean offers(String misreadId) {
        return wrong.stream().anyMatch(option -> option.misread().equals(Optional.of(misreadId)));
    }

    /** The position that proves the key: the one that its figure is about, or else the first; empty for a question without one. */
    public Optional<String> proof() {
        return english.map(Question::proof).orElseGet(() -> positions.keySet().stream()
                .filter(name -> key.text().matches("\\{" + name + "[.@].*")).findFirst()
                .or(() -> positions.keySet().stream().findFirst()));
    }

    /**
     * Changes with everything that can change an answer: what is read before answering, in whatever language, the key, and
     * what each option stands for. An edited explanation is read afterwards and makes no new version, and neither does
     * another sentence to settle it.
     */
    public String version() {
        List<String> parts = new ArrayList<>();
        if (english.isPresent()) {
            if (readBefore().equals(english.get().readBefore())) {
                return english.get().version(); // only what is read afterwards has been translated
            }
            parts.add(english.get().version());
            parts.addAll(readBefore());
            return Fingerprint.of(12, parts.toArray(String[]::new));
        }
        parts.addAll(List.of(kind.id(), stem, workedCase.orElse("")));
        options().forEach(option -> {
            parts.add(option.text());
            parts.add(option.misread().orElse("key"));
        });
        positions.forEach((name, spec) -> parts.add(name + spec.asText()));
        return Fingerprint.of(12, parts.toArray(String[]::new));
    }

    private List<String> readBefore() {
        List<String> read = new ArrayList<>(List.of(stem, workedCase.orElse("")));
        options().forEach(option -> read.add(option.text()));
        return read;
    }
}
