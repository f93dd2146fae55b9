package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Securities;
import org.roomforerror.margin.Stage;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.StageWords;
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;

/** The figures of a rule book: what it is called, when its stages begin, who is told. */
final class SystemFigures {

    private final RuleBook book;
    private final Speech speech;
    private final Format format;

    SystemFigures(RuleBook book) {
        this.book = book;
        this.speech = book.speech();
        this.format = speech.format();
    }

    Figure figure(String path) {
        switch (path) {
            case "name" -> {
                return Figure.of(book.name());
            }
            case "asOf" -> {
                return Figure.of(asOf());
            }
            case "maintenance" -> {
                return firstRate().map(rate -> sourced(format.rate(rate))).orElseGet(() -> absent("none"));
            }
            default -> {
                int dot = path.indexOf('.');
                Optional<StageWord> stage = dot < 0 ? Optional.empty() : StageWord.of(path.substring(0, dot));
                return stage.map(word -> stage(word, path))
                        .orElseGet(() -> Figure.unknown("system." + book.id() + "." + path));
            }
        }
    }

    /** The maintenance rate of the smallest positions, where the system has one. */
    private Optional<BigDecimal> firstRate() {
        if (book.system() instanceof Securities securities) {
            return Optional.of(securities.rate());
        }
        return book.system() instanceof Futures futures ? futures.firstRate() : Optional.empty();
    }

    private Figure stage(StageWord word, String path) {
        List<StageWords> same = book.words().stream().filter(words -> words.name() == word.name()).toList();
        Optional<StageWords> words = same.size() < word.which() ? Optional.empty() : Optional.of(same.get(word.which() - 1));
        return switch (path.substring(path.indexOf('.') + 1)) {
            case "exists" -> Figure.of(words.flatMap(StageWords::stage).isPresent());
            case "at" -> words.flatMap(StageWords::stage).map(this::threshold).orElseGet(() -> absent("no-such-stage"));
            case "says" -> said(words.map(StageWords::at));
            case "who" -> said(words.map(StageWords::who));
            case "how" -> said(words.map(StageWords::how));
            case "time" -> said(words.map(StageWords::time));
            case "then" -> said(words.map(StageWords::then));
            default -> Figure.unknown("system." + book.id() + "." + path);
        };
    }

    /** A bare per cent would be a riddle where the number is a margin ratio, so that one is named. */
    private Figure threshold(Stage stage) {
        Gauge gauge = book.system().terms().gauge();
        return book.system().ratioAt(stage)
                .flatMap(ratio -> ratio.value())
                .map(value -> GaugeFormat.of(gauge, value, format))
                .map(number -> sourced(gauge == Gauge.MARGIN_RATIO ? speech.say("figure.a-margin-ratio-of", number) : number))
                .orElseGet(() -> absent("no-such-number"));
    }

    private Figure said(Optional<String> words) {
        return words.filter(text -> !text.isEmpty()).map(this::sourced).orElseGet(() -> absent("not-stated"));
    }

    /** Rules made up for teaching are not a fact about the world and carry no date. */
    private Figure sourced(String words) {
        return book.taught()
                ? Figure.of(words)
                : new Figure.Sourced(words, asOf(), book.source().title(), book.source().url());
    }

    private Figure absent(String why) {
        return new Figure.Absent(speech.say("figure." + why));
    }

    private String asOf() {
        return format.date(book.asOf().orElse(book.read()));
    }
}
