package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.writing.ContentProblem;

class TapeReaderTest {

    private static final String HEADER = """
            # name: A day
            # venue: A venue
            # market: BTC/USDT perpetual
            # asset: BTC
            # price: mark price
            # unit: USD
            # rounding: whole dollars
            # source: made up for this test
            """;                                                                   // lines 1 to 8
    private static final String HEAD = "hour,open,high,low,close\n";              // line 9
    private static final TapeHeader GIVEN = new TapeHeader("A day", "A venue", "BTCUSDT", "BTC", "last price",
            "USDT", "none", "made up for this test");

    @TempDir
    Path folder;

    @Test
    void aFileInTheProjectsFormIsRead() throws IOException {
        Tape tape = read(HEADER + HEAD + """
                2020-03-13T01:00Z,100,110,90,95
                2020-03-13T02:00Z,95.5,96,80.25,81
                """).tape().orElseThrow();

        assertEquals("tape", tape.id());
        assertEquals("A day", tape.name());
        assertEquals("mark price", tape.header().price());
        assertEquals(2, tape.hours().size());
        assertEquals(Instant.parse("2020-03-13T02:00:00Z"), tape.last().start());
        assertEquals(new BigDecimal("80.25"), tape.low());
        assertEquals(new BigDecimal("110"), tape.high());
    }

    @Test
    void klinesOfAnExchangeAreReadWithAndWithoutTheirHead() throws IOException {
        String rows = """
                1584061200000,100,110,90,95,12.5,1584064799999,1200,42,6,600,0
                1584064800000,95,96,80,81,12.5,1584068399999,1200,42,6,600,0
                """;
        Path bare = file("bare.csv", rows);
        Path headed = file("headed.csv", "open_time,open,high,low,close,volume,close_time\n" + rows);

        for (Path file : List.of(bare, headed)) {
            Tape tape = TapeReading.of(file, GIVEN).tape().orElseThrow();
            assertEquals(Instant.parse("2020-03-13T01:00:00Z"), tape.first().start());
            assertEquals(new BigDecimal("81"), tape.close());
            assertEquals(2, tape.hours().size());
        }
    }

    @Test
    void klinesMayAlsoCountMicroseconds() throws IOException {
        Tape tape = TapeReading.of(file("micro.csv", "1760086800000000,100,110,90,95,1\n"), GIVEN).tape().orElseThrow();
        assertEquals(Instant.parse("2025-10-10T09:00:00Z"), tape.first().start());
    }

    @Test
    void klinesBelowCommentLinesNeedNoOtherHeader() throws IOException {
        assertEquals("A day", read(HEADER + "1584061200000,100,110,90,95,1\n").tape().orElseThrow().name());
    }

    @Test
    void aGapIsRefusedWithItsLine() throws IOException {
        refused(HEADER + HEAD + "2020-03-13T01:00Z,1,1,1,1\n2020-03-13T03:00Z,1,1,1,1\n", 11, "a gap");
    }

    @Test
    void disorderAndRepetitionAreRefusedWithTheirLine() throws IOException {
        refused(HEADER + HEAD + "2020-03-13T01:00Z,1,1,1,1\n2020-03-13T00:00Z,1,1,1,1\n", 11, "out of order");
        refused(HEADER + HEAD + "2020-03-13T01:00Z,1,1,1,1\n2020-03-13T01:00Z,1,1,1,1\n", 11, "out of order");
    }

    @Test
    void aLowAboveTheHighIsRefused() throws IOException {
        refused(HEADER + HEAD + "2020-03-13T01:00Z,100,90,110,100\n", 10, "the low 110 is above the high 90");
    }

    @Test
    void anOpenOrCloseOutsideLowToHighIsRefused() throws IOException {
        refused(HEADER + HEAD + "2020-03-13T01:00Z,111,110,90,100\n", 10, "the open 111 is outside");
        refused(HEADER + HEAD + "2020-03-13T01:00Z,100,110,90,89\n", 10, "the close 89 is outside");
    }

    @Test
    void whatIsNoPriceOrNoHourIsRefused() throws IOException {
        refused(HEADER + HEAD + "2020-03-13T01:00Z,1e3,110,90,100\n", 10, "'1e3' is not a price");
        refused(HEADER + HEAD + "2020-03-13T01:00Z,-1,110,90,100\n", 10, "'-1' is not a price");
        refused(HEADER + HEAD + "2020-03-13T01:00Z,0,1,0,1\n", 10, "not above zero");
        refused(HEADER + HEAD + "13 March,100,110,90,100\n", 10, "'13 March' is not an hour");
        refused(HEADER + HEAD + "2020-03-13T01:30Z,100,110,90,100\n", 10, "full hour");
        refused(HEADER + "1584061200000x,1,1,1,1\n", 9, "expected 'hour,open,high,low,close'");
        refused(HEADER + HEAD + "2020-03-13T01:00Z,100,110,90\n", 10, "five fields, here are 4");
    }

    @Test
    void everyProblemIsNamedAtOnceAndAGoodRowIsNotBlamedForABadOne() throws IOException {
        List<ContentProblem> problems = read(HEADER + HEAD + """
                2020-03-13T01:00Z,100,90,110,100
                2020-03-13T02:00Z,100,110,90,100
                2020-03-13T03:00Z,nothing,110,90,100
                2020-03-13T05:00Z,100,110,90,100
                2020-03-13T07:00Z,100,110,90,100
                """).problems();
        assertEquals(List.of(10, 12, 14), problems.stream().map(ContentProblem::line).toList());
    }

    @Test
    void theCommentLinesAreCheckedToo() throws IOException {
        refused(HEADER.replace("# venue: A venue\n", "") + HEAD + "2020-03-13T01:00Z,1,1,1,1\n", 1, "'# venue: …'");
        refused(HEADER + "# colour: red\n" + HEAD + "2020-03-13T01:00Z,1,1,1,1\n", 9, "'colour' is none of");
        refused(HEADER + "# unit: EUR\n" + HEAD + "2020-03-13T01:00Z,1,1,1,1\n", 9, "twice");
        refused(HEADER.replace("whole dollars", "") + HEAD + "2020-03-13T01:00Z,1,1,1,1\n", 7, "is empty");
    }

    @Test
    void anEmptyFileAndAFileThatIsNoTextAreRefused() throws IOException {
        assertTrue(read(HEADER + HEAD).problems().toString().contains("holds no hours"));
        Path file = Files.write(folder.resolve("tape.csv"), "# name: Stra\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(TapeReader.read(file, "tape.csv").problems().toString().contains("not UTF-8"));
    }

    @Test
    void aFolderGivesItsTapesAndTheProblemsOfTheOthers() throws IOException {
        Path tapes = Files.createDirectory(folder.resolve("tapes"));
        Files.writeString(tapes.resolve("good.csv"), HEADER + HEAD + "2020-03-13T01:00Z,1,1,1,1\n");
        Files.writeString(tapes.resolve("bad.csv"), HEADER + HEAD + "2020-03-13T01:00Z,1,1,1,2\n");
        Files.writeString(tapes.resolve("worse.csv"), HEADER + "nonsense\n");

        Tapes read = Tapes.load(folder, Locale.ENGLISH);
        assertEquals(List.of("good"), read.all().stream().map(Tape::id).toList());
        assertEquals(List.of("tapes/bad.csv:10 the close 2 is outside low to high, 1 to 1",
                "tapes/worse.csv:9 expected 'hour,open,high,low,close' or the klines of an exchange"),
                read.problems().stream().map(ContentProblem::toString).toList());
    }

    private TapeReading read(String text) throws IOException {
        return TapeReader.read(file("tape.csv", text), "tape.csv");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void refused(String text, int line, String message) throws IOException {
        TapeReading reading = read(text);
        assertTrue(reading.tape().isEmpty(), "read, although it should be refused");
        assertEquals(1, reading.problems().size(), reading.problems().toString());
        ContentProblem problem = reading.problems().get(0);
        assertEquals(line, problem.line(), problem.toString());
        assertTrue(problem.message().contains(message), problem.toString());
    }
}
