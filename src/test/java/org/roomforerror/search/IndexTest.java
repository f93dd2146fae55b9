package org.roomforerror.search;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class IndexTest {

    private final Index index = Index.of(List.of(
            new Entry(Entry.Kind.PAGE, "/learn/margin-call-vs-liquidation", "Margin call and liquidation compared",
                    "A margin call says that the support is thin. A liquidation closes the position by force."),
            new Entry(Entry.Kind.TERM, "/glossary/mark-price", "Mark price", "The price at which a venue values positions."),
            new Entry(Entry.Kind.TERM, "/glossary/funding-rate", "Funding rate", "What longs pay shorts, or the other way round."),
            new Entry(Entry.Kind.PAGE, "/learn/tricky", "Less <than> greater", "A page with <b>markup</b> & an ampersand in its words.")), Locale.ENGLISH);

    @Test
    void aWordFindsItsPageByTitleFirst() {
        assertEquals("/glossary/mark-price", first("mark"));
        assertEquals("/learn/margin-call-vs-liquidation", first("margin call"));
    }

    @Test
    void otherFormsOfAWordCount() {
        assertEquals("/learn/margin-call-vs-liquidation", first("liquidations"));
        assertEquals("/glossary/mark-price", first("valued"));
    }

    @Test
    void aBeginningIsEnough() {
        assertEquals("/glossary/funding-rate", first("fund"));
    }

    @Test
    void ofTitlesWithABeginningTheShorterComesFirst() {
        Index some = Index.of(List.of(
                new Entry(Entry.Kind.SECTION, "/learn/x#y", "Between leverage and liquidation (What a margin call is)", ""),
                new Entry(Entry.Kind.TERM, "/glossary/liquidation-fee", "Liquidation fee", ""),
                new Entry(Entry.Kind.TERM, "/glossary/liquidation", "Liquidation", "")), Locale.ENGLISH);
        assertEquals(List.of("/glossary/liquidation", "/glossary/liquidation-fee", "/learn/x#y"),
                some.search("liq", 10).stream().map(hit -> hit.entry().path()).toList());
    }

    @Test
    void oneWrongLetterIsForgiven() {
        assertEquals("/learn/margin-call-vs-liquidation", first("liqidation"));
        assertEquals("/glossary/funding-rate", first("fundimg"));
    }

    @Test
    void theFirstLetterMayBeTheWrongOneInALongWord() {
        assertEquals("/glossary/funding-rate", first("tunding"));
        assertTrue(index.search("bate", 10).isEmpty(), "a rate is not a bate");
    }

    @Test
    void everyWordHasToFit() {
        assertTrue(index.search("funding xylophone", 10).isEmpty());
    }

    @Test
    void wordsThatTellNothingNeedNotStandThere() {
        assertEquals("/glossary/mark-price", first("is it the mark price"));
        assertEquals("/glossary/mark-price", first("at which"));
    }

    @Test
    void whereNothingFitsAllWordsHalfOfThemAreEnough() {
        assertEquals("/glossary/funding-rate", index.nearest("funding xylophone", 10).get(0).entry().path());
        assertEquals(List.of(), index.nearest("funding xylophone zither", 10));
        assertEquals(List.of(), index.nearest("", 10));
    }

    @Test
    void aShortWordIsABeginningOnlyWhileItIsTheLast() {
        assertEquals("/glossary/mark-price", first("venue val"));
        assertEquals(List.of(), index.search("ve price", 10));
    }

    @Test
    void anotherNameFindsAnEntryAndIsNotShown() {
        Hit hit = Index.of(List.of(new Entry(Entry.Kind.TERM, "/glossary/loan-to-value", "Loan-to-value", List.of("LTV"), "")), Locale.ENGLISH)
                .search("ltv", 10).get(0);
        assertEquals("Loan-to-value", hit.title());
    }

    @Test
    void aMultipleIsFoundHoweverItsSignIsTyped() {
        Index some = Index.of(List.of(new Entry(Entry.Kind.TERM, "/glossary/leverage", "Leverage", "A position at 10× leverage.")), Locale.ENGLISH);
        for (String typed : List.of("10x", "10X leverage", "10×", "10")) {
            assertEquals(1, some.search(typed, 5).size(), typed);
        }
    }

    @Test
    void theFittingWordsAreMarkedAndNothingElseIsMarkup() {
        Hit hit = index.search("markup", 10).get(0);
        assertTrue(hit.extract().contains("<mark>markup</mark>"), hit.extract());
        assertFalse(hit.extract().contains("<b>"), hit.extract());
        assertTrue(hit.title().contains("&lt;than&gt;"), hit.title());
    }

    @Test
    void whereOnlyTheTitleFitsTheExtractIsTheFirstSentence() {
        assertEquals("The price at which a venue values positions.", index.search("mark", 10).get(0).extract());
    }

    @Test
    void noExtractRunsFromOneParagraphIntoTheNext() {
        String text = String.join(Entry.PARAGRAPH, "The engine cannot tell them apart:", "Isolated futures, Margin call", "More words.");
        Index some = Index.of(List.of(new Entry(Entry.Kind.PAGE, "/learn/x", "A page", text)), Locale.ENGLISH);
        assertEquals("The <mark>engine</mark> cannot tell them apart:", some.search("engine", 5).get(0).extract());
    }

    @Test
    void aTextWithoutWordsFindsNothing() {
        for (String nothing : List.of("", "   ", "?!", "*", "\"", "title:", "((((", "a".repeat(100_000))) {
            assertTrue(index.search(nothing, 10).isEmpty(), nothing.substring(0, Math.min(9, nothing.length())));
        }
    }

    private String first(String words) {
        return index.search(words, 10).get(0).entry().path();
    }

    @Test
    void wordsAreBroughtToTheirStemsByTheRulesOfTheLanguage() {
        Entry position = new Entry(Entry.Kind.TERM, "/glossary/position", "Position", "Eine offene Position wird täglich bewertet.");
        assertEquals(1, Index.of(List.of(position), Locale.GERMAN).search("Positionen", 5).size());
        assertEquals(0, Index.of(List.of(position), Locale.ENGLISH).search("Positionen", 5).size());
        assertEquals(1, Index.of(List.of(position), Locale.forLanguageTag("ja")).search("Position", 5).size());
    }
}
