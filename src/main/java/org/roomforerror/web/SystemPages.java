package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.roomforerror.figures.Format;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.Tier;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.systems.StageWords;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The rule books as pages: every system in a list, and each with its stages, its numbers and its source. */
final class SystemPages {

    private final Pages pages;
    private final PageCache cache;
    private final Supplier<RuleBooks> books;
    private final Format format;

    SystemPages(Pages pages, PageCache cache, Supplier<RuleBooks> books) {
        this.pages = pages;
        this.cache = cache;
        this.books = books;
        this.format = Format.of(pages.language().locale());
    }

    /** A row of the list: does it warn, does it call, or does it just close? */
    public record Line(String id, String name, String kind, String warning, String call, String liquidation) {
    }

    /** A stage as a row of a system's table. */
    public record StageLine(String mark, String stage, StageWords words, String at) {
    }

    /** A row of a maintenance table. */
    public record TierLine(int number, String floor, String rate, String amount) {
    }

    void list(Context ctx) {
        cache.send(ctx, "/systems", () -> pages.page("systems", Map.of(
                "head", Head.of(pages.say("systems.title"), pages.say("systems.description"), "/systems"),
                "lines", books.get().all().stream().map(this::line).toList())));
    }

    void show(Context ctx) {
        RuleBook book = books.get().find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        cache.send(ctx, "/systems/" + book.id(), () -> {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("head", Head.of(book.name(), pages.say("system.description", book.name()),
                    "/systems/" + book.id()).twinned("/systems/" + book.id() + ".md"));
            model.put("book", book);
            model.put("kind", kind(book));
            model.put("asOf", book.asOf().map(format::date).orElse(pages.say("system.not-stated")));
            model.put("read", format.date(book.read()));
            model.put("stages", book.words().stream().map(this::stage).toList());
            model.put("tiers", tiers(book));
            model.put("chart", OwnDrawings.rules(book));
            return pages.page("system", model);
        });
    }

    /** GET /systems/{id}.md */
    void twin(Context ctx) {
        RuleBook book = books.get().find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        List<List<String>> stages = new ArrayList<>(List.of(List.of("Stage", "Begins", "Who is told", "How", "Time promised", "What happens")));
        book.words().stream().map(this::stage).forEach(line -> stages.add(List.of(line.stage(), line.at(), line.words().who(), line.words().how(),
                line.words().time(), line.words().then())));
        List<List<String>> tiers = new ArrayList<>(List.of(List.of("Tier", "From a position value of", "Maintenance rate", "Less an amount of")));
        tiers(book).forEach(tier -> tiers.add(List.of(String.valueOf(tier.number()), tier.floor(), tier.rate(), tier.amount())));
        TwinText text = new TwinText(pages.siteUrl()).add("# " + book.name())
                .add("- Kind: " + kind(book) + "\n- Acts on: " + book.actsOn() + "\n- Rules as of: " + book.asOf().map(format::date).orElse("not stated")
                        + "\n- Read on: " + format.date(book.read()) + "\n- Source: [" + book.source().title() + "](" + book.source().url() + ")")
                .add(book.note()).section("Stage by stage", DrawnWords.table(stages))
                .section("The maintenance table", tiers.size() > 1 ? DrawnWords.table(tiers) : "")
                .section("What these rules leave out", book.leftOut().stream()
                        .map(left -> "- " + left.what() + " " + pages.say("system." + left.direction().id())).collect(Collectors.joining("\n")))
                .add("[Try a position under these rules](/calculators/margin-call?system=" + book.id() + ")");
        Twins.send(ctx, pages.siteUrl(), "/systems/" + book.id(), text);
    }

    private Line line(RuleBook book) {
        return new Line(book.id(), book.name(), kind(book),
                first(book, "warning"), first(book, "margin-call"), first(book, "liquidation"));
    }

    private String kind(RuleBook book) {
        return pages.say("system.kind." + book.kind().id());
    }

    private String first(RuleBook book, String stage) {
        return book.words().stream()
                .filter(words -> words.name().id().equals(stage))
                .findFirst()
                .map(words -> words.stage().isPresent() ? words.at() : pages.say("systems.none"))
                .orElse(pages.say("systems.none"));
    }

    private StageLine stage(StageWords words) {
        String id = words.name().id();
        return new StageLine(id.equals("margin-call") ? "call" : id,
                words.stage().map(stage -> stage.label()).orElse(words.name().label()), words,
                words.stage().isPresent() ? words.at() : pages.say("system.no-stage"));
    }

    private List<TierLine> tiers(RuleBook book) {
        if (book.system() instanceof Futures futures && futures.maintenance() instanceof Maintenance.Table table) {
            String unit = book.system().axis() == Axis.PRICE ? book.quote() : book.asset();
            return table.tiers().list().stream().map(tier -> tier(tier, unit)).toList();
        }
        return List.of();
    }

    private TierLine tier(Tier tier, String unit) {
        return new TierLine(tier.number(), plain(tier.floor(), unit), format.rate(tier.rate()), plain(tier.amount(), unit));
    }

    private String plain(BigDecimal amount, String unit) {
        return format.number(amount) + " " + unit;
    }
}
