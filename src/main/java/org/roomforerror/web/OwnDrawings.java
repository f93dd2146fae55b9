package org.roomforerror.web;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.calculator.Comparison;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.chart.Chart;
import org.roomforerror.chart.Charts;
import org.roomforerror.chart.Drawing;
import org.roomforerror.chart.Paper;
import org.roomforerror.content.Body;
import org.roomforerror.content.Embed;
import org.roomforerror.content.Library;
import org.roomforerror.figures.Positions;
import org.roomforerror.figures.World;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;

/**
 * The drawing that a page is known by: the first that stands on it, that of a calculator on it, the two lines of its
 * first position, or those of the rules it is about; for a page without any of these, those of the teaching futures.
 */
final class OwnDrawings {

    private final Shelf shelf;
    private final Cards cards;

    OwnDrawings(Shelf shelf, Cards cards) {
        this.shelf = shelf;
        this.cards = cards;
    }

    /** Changes when the content does. */
    String version() {
        return shelf.now().version();
    }

    Drawing of(String path) {
        String[] steps = path.split("/");
        String id = steps.length > 2 ? steps[2] : "";
        Library library = shelf.now();
        return switch (steps.length > 1 ? steps[1] : "") {
            case "learn" -> library.article(id).flatMap(page -> own(page.body(), page.positions())).orElseGet(this::ordinary);
            case "glossary" -> library.glossary().term(id).flatMap(term -> own(term.body(), term.positions())).orElseGet(this::ordinary);
            case "misreads" -> library.misread(id).flatMap(misread -> linked(misread.calculatorPath()).or(() -> own(misread.body(), misread.positions())))
                    .orElseGet(this::ordinary);
            case "faq" -> library.faqEntry(id).flatMap(entry -> first(entry.body())).orElseGet(this::ordinary);
            case "systems" -> world().systems().find(id).map(book -> rules(book).wide()).orElseGet(this::ordinary);
            case "calculators" -> cards.calculators().find(id).flatMap(calculator -> calculator.examples().stream().findFirst()
                    .flatMap(example -> linked("/calculators/" + id + "?" + example.query()))).orElseGet(this::ordinary);
            default -> ordinary();
        };
    }

    private World world() {
        return shelf.now().world();
    }

    private Optional<Drawing> own(Body body, Positions positions) {
        return first(body).or(() -> positions.all().stream().findFirst().map(named -> twoLines(Holding.of(named)).wide()));
    }

    private Optional<Drawing> first(Body body) {
        return body.blocks().stream().filter(Embed.class::isInstance).map(Embed.class::cast).flatMap(embed -> switch (embed.kind()) {
            case CHART -> ChartEmbeds.chart(embed, world()).map(chart -> chart.wide()).stream();
            case CALCULATOR -> answered(embed.name(), embed.values()).stream();
            default -> Stream.<Drawing>empty();
        }).findFirst();
    }

    /** The drawing of the answer to which a link leads. */
    private Optional<Drawing> linked(String link) {
        if (!link.startsWith("/calculators/") || !link.contains("?")) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : link.substring(link.indexOf('?') + 1).replaceFirst("#.*", "").split("&")) {
            values.put(pair.substring(0, pair.indexOf('=')), URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
        }
        return answered(link.substring("/calculators/".length(), link.indexOf('?')), values);
    }

    private Optional<Drawing> answered(String calculator, Map<String, String> values) {
        return cards.calculators().find(calculator).flatMap(found -> Sheet.open(found, values).answer())
                .flatMap(answer -> answer.parts().stream().filter(Part.Drawn.class::isInstance).findFirst())
                .map(part -> Charts.draw(((Part.Drawn) part).picture(), Paper.COLUMN).wide());
    }

    /** The two lines of a position of twice its collateral under the rules of a book. */
    static Chart rules(RuleBook book) {
        Side side = book.kind().sides().contains(Side.LONG) ? Side.LONG : Side.SHORT;
        BigDecimal entry = BigDecimal.valueOf(60000);
        return twoLines(Comparison.across(List.of(book), side, BigDecimal.valueOf(1000), BigDecimal.valueOf(2), entry, entry).get(0));
    }

    private Drawing ordinary() {
        return rules(world().systems().find("isolated-futures").orElseThrow()).wide();
    }

    private static Chart twoLines(Holding holding) {
        return Charts.draw(new Picture.TwoLines(holding), Paper.COLUMN);
    }
}
