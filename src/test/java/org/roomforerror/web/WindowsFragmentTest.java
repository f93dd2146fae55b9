package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.TheContent;
import org.roomforerror.figures.WindowsTable;

class WindowsFragmentTest {

    @Test
    void theWindowsAreDrawnAsTwoNamedTablesWithAHeadForEveryRow() {
        WindowsTable windows = WindowsTable.of(TheContent.WORLD);
        Document drawn = RunningSite.shared().page("/learn/how-much-time");

        assertTrue(drawn.select("li").eachText().containsAll(windows.notes()));
        assertEquals(2, drawn.select("div[role=region][tabindex=0] > table:has(caption[id^=windows-])").size());
        assertEquals(windows.days().caption(), drawn.getElementById("windows-by-day").text());
        assertEquals(windows.days().rows().stream().map(WindowsTable.Row::head).toList(),
                drawn.select("table:has(#windows-by-day) tbody th[scope=row]").eachText());
        assertEquals(List.of("long", "within the same hour", "within the same hour", "within the same hour"),
                drawn.select("table:has(#windows-by-day) tbody tr").get(0).select("td").eachText());
        assertEquals(windows.taught().rows().stream().map(WindowsTable.Row::address).toList(),
                drawn.select("table:has(#windows-by-system) tbody a").eachAttr("href"));
    }

    @Test
    void theDaysAreCountedForEverySystemWhereAllSystemsStand() {
        WindowsTable windows = WindowsTable.of(TheContent.WORLD);
        Document drawn = RunningSite.shared().page("/systems");

        assertEquals(windows.systems().rows().stream().map(WindowsTable.Row::address).toList(),
                drawn.select("table:has(#windows-by-system) tbody a").eachAttr("href"));
        assertTrue(drawn.select("li").eachText().containsAll(windows.notes()));
    }
}
