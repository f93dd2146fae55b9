package org.roomforerror.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roomforerror.TheContent;
import org.roomforerror.calculator.Table;
import org.roomforerror.figures.World;
import org.roomforerror.words.Messages;

/** The words in every drawing can be read: none lies on another, and none leaves its sheet, in English and where words are long. */
class LabelsTest {

    /** Less than this two texts may come into each other's way: widths are estimates. */
    private static final double SLACK = 1;

    /** Parts of the names of tapes, and of a clock. */
    private static final Set<String> NAMES = Set.of("and", "UTC");

    @TempDir
    private static Path folder;
    private static Drawn english;
    private static Drawn long_;

    @BeforeAll
    static void read() {
        english = new Drawn(TheContent.WORLD);
        long_ = new Drawn(World.load(LongWords.write(folder), LongWords.LANGUAGE));
    }

    static Stream<Function<Drawn, Stream<Drawn.Case>>> kinds() {
        return Stream.of(Drawn::lines, Drawn::ladders, Drawn::curves, Drawn::changes, Drawn::across,
                Drawn::accounts, Drawn::drains, Drawn::chances, Drawn::tapes);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noWordsLieOnOthersOrLeaveTheirSheet(Function<Drawn, Stream<Drawn.Case>> kind) {
        assertEquals(List.of(), kind.apply(english).flatMap(LabelsTest::faults).limit(20).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theyDoNotWhereWordsAreHalfAsLongAgain(Function<Drawn, Stream<Drawn.Case>> kind) {
        assertEquals(List.of(), kind.apply(long_).flatMap(LabelsTest::faults).limit(20).toList());
    }

    @Test
    void noWordOfADrawingStaysInEnglish() {
        Set<String> words = Messages.load(Path.of("content"), Locale.ENGLISH).all().entrySet().stream()
                .filter(message -> message.getKey().matches("(drawing|line|axis|stage)\\..*"))
                .flatMap(message -> words(message.getValue())).collect(Collectors.toSet());
        Stream<Drawn.Case> cases = kinds().flatMap(kind -> kind.apply(long_).limit(40));
        assertEquals(Set.of(), cases.flatMap(drawn -> said(Charts.draw(drawn.picture(), Paper.PAGE))).flatMap(LabelsTest::words)
                .filter(words::contains).filter(word -> !NAMES.contains(word)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Everything that a drawing says but the finished figures in it. */
    private static Stream<String> said(Chart chart) {
        return Stream.of(Stream.of(chart.title(), chart.sentence(), chart.description(), chart.table().caption()),
                chart.table().heads().stream().map(Table.Head::text), chart.wide().labels().stream().map(Label::text)).flatMap(all -> all);
    }

    private static Stream<String> words(String text) {
        return Pattern.compile("\\p{L}{2,}").matcher(text.replaceAll("\\{\\d%?}", "")).results().map(MatchResult::group);
    }

    @Test
    void theLanguageOfLongWordsIsWhatItSays() {
        assertEquals("Marginmar callca {0} ata 54", LongWords.stretched("Margin call {0} at 54"));
        assertEquals("marginmar callca", long_.world().speech().say("stage.margin-call"));
        assertTrue(long_.world().systems().problems().isEmpty(), () -> long_.world().systems().problems().toString());
        assertEquals("Isolatedisol futuresfutu", long_.world().systems().find("isolated-futures").orElseThrow().name());
    }

    @Test
    void labelsMoveApartAndKeepTheirOrder() {
        assertEquals(List.of(0.0, 10.0, 20.0, 80.0), Spread.apart(List.of(0.0, 1.0, 2.0, 80.0), 10, 0, 100));
        assertEquals(List.of(40.0, 50.0, 60.0), Spread.apart(List.of(50.0, 50.0, 50.0), 10, 0, 100));
        assertEquals(List.of(100.0, 90.0, 80.0), Spread.apart(List.of(100.0, 100.0, 100.0), 10, 0, 100).stream().sorted((a, b) -> Double.compare(b, a)).toList());
    }

    /** What is wrong with a picture on each of its sheets. */
    private static Stream<String> faults(Drawn.Case drawn) {
        Chart chart = Charts.draw(drawn.picture(), Paper.PAGE);
        return Stream.of(chart.wide(), Charts.draw(drawn.picture(), Paper.COLUMN).wide(), chart.narrow())
                .flatMap(drawing -> faults(drawing, drawn.about() + " on " + drawing.width()));
    }

    private static Stream<String> faults(Drawing drawing, String about) {
        List<Text> texts = drawing.labels().stream().map(Text::of).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            if (text.leaves(drawing)) {
                faults.add(about + ": '" + text.words() + "' leaves the sheet");
            }
            for (Text other : texts.subList(i + 1, texts.size())) {
                if (text.box().overlaps(other.box())) {
                    faults.add(about + ": '" + text.words() + "' lies on '" + other.words() + "'");
                }
            }
        }
        return faults.stream();
    }

    /** A text and its place on the sheet. */
    private record Text(String words, Box box) {
        boolean leaves(Drawing sheet) {
            double slack = 2 * SLACK;
            return box.left() < -slack || box.right() > sheet.width() + slack || box.top() < -slack || box.bottom() > sheet.height() + slack;
        }

        static Text of(Label label) {
            String words = label.figure().isEmpty() ? label.text() : label.text() + " " + label.figure();
            Box box = Box.text(Double.parseDouble(label.x()), Double.parseDouble(label.y()), label.anchor(),
                    Lettering.width(label.css(), label.text(), label.figure()));
            return new Text(words, new Box(box.left() + SLACK, box.right() - SLACK, box.top() + SLACK, box.bottom() - SLACK));
        }
    }
}
