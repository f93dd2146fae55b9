package org.roomforerror.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roomforerror.TheContent;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.InEnglish;

class WindowsTableTest {

    private final World world = TheContent.WORLD;
    private final WindowsTable table = WindowsTable.of(world);

    @Test
    void everyDayHasARowThatLeadsToItsReplay() {
        assertEquals(world.tapes().all().size(), table.days().rows().size());
        WindowsTable.Row march = table.days().rows().get(0);
        assertEquals("Bitcoin, 12 and 13 March 2020", march.head());
        assertEquals(List.of("long", "within the same hour", "within the same hour", "within the same hour"), march.cells());
        assertTrue(march.address().startsWith("/calculators/replay?tape=2020-03-12-btc&system=isolated-futures&side=long&"));
    }

    @Test
    void aDayOfRisingPricesIsHeldShort() {
        assertEquals(List.of("2021-02-08-btc", "2024-02-28-btc"), table.days().rows().stream()
                .filter(row -> row.cells().get(0).equals("short")).map(row -> row.address().replaceAll(".*tape=|&.*", "")).toList());
    }

    @Test
    void everySystemForTheseAssetsHasARowWhoseCountsAddUp() {
        assertTrue(table.systems().rows().stream().anyMatch(row -> row.address().equals("/systems/isolated-futures")));
        for (WindowsTable.Row row : table.systems().rows()) {
            int sum = row.cells().subList(2, 7).stream().mapToInt(Integer::parseInt).sum();
            assertEquals(Integer.parseInt(row.cells().get(1)), sum, row.toString());
        }
    }

    @Test
    void everyRowHasACellUnderEachHead() {
        for (WindowsTable.Grid grid : List.of(table.days(), table.taught(), table.systems())) {
            for (WindowsTable.Row row : grid.rows()) {
                assertEquals(grid.heads().size(), row.cells().size() + 1, row.toString());
            }
        }
    }

    @Test
    void withoutRuleBooksAndTapesTheTablesAreEmpty() {
        World empty = new World(new RuleBooks(List.of(), List.of(), List.of(), InEnglish.SPEECH),
                new Tapes(List.of(), List.of()), List.of(), Map.of(), InEnglish.SPEECH);
        assertTrue(WindowsTable.of(empty).days().rows().isEmpty());
        assertTrue(WindowsTable.of(empty).systems().rows().isEmpty());
    }
}
