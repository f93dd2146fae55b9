package org.roomforerror.web;

import org.roomforerror.content.Messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roomforerror.figures.WindowsTable;
import org.roomforerror.figures.World;
import org.thymeleaf.context.Context;

class WindowsFragmentTest {

    @Test
    void theWindowsAreDrawnAsTwoNamedTablesWithAHeadForEveryRow() {
        WindowsTable windows = WindowsTable.of(World.load(Path.of("content"), Map.of()));
        Document drawn = Jsoup.parse(Templates.engine(false, language -> Messages.load(Path.of("content"), language)).process("fragments/windows", Set.of("windows"),
                new Context(Locale.UK, Map.of("windows", windows))));

        assertEquals(windows.notes(), drawn.select("li").eachText());
        assertEquals(2, drawn.select("div[role=region][tabindex=0] > table").size());
        assertEquals(windows.days().caption(), drawn.getElementById("windows-by-day").text());
        assertEquals(windows.days().rows().stream().map(WindowsTable.Row::head).toList(),
                drawn.select("table:has(#windows-by-day) tbody th[scope=row]").eachText());
        assertEquals(List.of("long", "within the same hour", "within the same hour", "within the same hour"),
                drawn.select("table:has(#windows-by-day) tbody tr").get(0).select("td").eachText());
        assertEquals(windows.systems().rows().get(0).address(), drawn.select("table:has(#windows-by-system) tbody a").attr("href"));
    }
}
