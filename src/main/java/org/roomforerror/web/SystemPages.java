package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.Tier;
import org.roomforerror.systems.Carry;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.systems.StageWords;
import org.roomforerror.words.Format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The rule books as pages: every system in a list, and each with its stages, its numbers and its source. */
final class SystemPages {

    private final Pages pages;
    private final PageCache cache;
    private final Supplier<RuleBooks> books;

    SystemPages(Pages pages, PageCache cache, Supplier<RuleBooks> books) {
        this.pages = pages;
        this.cache = cache;
        this.books = books;
    }

    /** A row of the list: does it warn, does it call, or does it just close? */
    public record Line(String id, Locale language, String name, String kind, String warning, String call, String liquidation) {
    }

    /** A stage as a row of a system's table. */
    public record StageLine(String mark, String stage, StageWords words, String at) {
    }

    /** A row of a maintenance table. */
    public record TierLine(int number, String floor, String rate, String amount, String most) {
    }

    /** An older state of a system's rules, which a link can still ask for. */
    public record OldLine(String id, String version, String day) {
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
                    "/systems/" + book.id()));
            model.put("book", book);
            model.put("kind", kind(book));
            model.put("asOf", book.asOf().map(format()::date).orElse(pages.say("system.not-stated")));
            model.put("read", format().date(book.read()));
            model.put("carry", carry(book.carry()));
            model.put("carryDated", carryDated(book.carry()));
            model.put("stages", book.words().stream().map(this::stage).toList());
            List<TierLine> tiers = tiers(book);
            model.put("tiers", tiers);
            model.put("limited", tiers.size() > 1 && tiers.stream().anyMatch(tier -> !tier.most().isEmpty()));
            model.put("most", tiers.size() > 1 ? "" : most(book, BigDecimal.ZERO));
            model.put("old", books.get().old().stream().filter(old -> old.id().equals(book.id())).map(this::old).toList());
            return pages.page("system", model);
        });
    }

    /** What it costs to stay: what is charged, how much, and what the rules say about it. */
    private String carry(Carry carry) {
        String id = carry.cost().id();
        String charged = carry.rate().map(rate -> pages.say("system.carry." + id, rate, carry.hours()))
                .orElseGet(() -> pages.say("system.carry-unstated." + id, carry.hours()));
        return carry.says().isEmpty() ? charged : pages.say("system.carry-says", charged, carry.says());
    }

    private String carryDated(Carry carry) {
        return carry.asOf().map(day -> pages.say("rules.as-of", format().date(day)))
                .orElseGet(() -> carry.read().map(day -> pages.say("rules.undated", format().date(day))).orElse(""));
    }

    private OldLine old(RuleBook book) {
        return new OldLine(book.id(), book.version(), format().date(book.asOf().orElse(book.read())));
    }

    private Line line(RuleBook book) {
        return new Line(book.id(), book.language(), book.name(), kind(book),
                first(book, "warning"), first(book, "margin-call"), first(book, "liquidation"));
    }

    private String kind(RuleBook book) {
        return pages.speech().kind(book.kind());
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
                words.stage().map(stage -> pages.speech().stage(stage)).orElseGet(() -> pages.speech().stage(words.name())), words,
                words.stage().isPresent() ? words.at() : pages.say("system.no-stage"));
    }

    private List<TierLine> tiers(RuleBook book) {
        if (book.system() instanceof Futures futures && futures.maintenance() instanceof Maintenance.Table table) {
            String unit = book.system().axis() == Axis.PRICE ? book.quote() : book.asset();
            return table.tiers().list().stream().map(tier -> tier(book, tier, unit)).toList();
        }
        if (book.system() instanceof Futures futures && futures.maintenance() instanceof Maintenance.BySize bySize) {
            return bySize.sizes().list().stream().map(tier -> tier(book, tier, book.quote())).toList();
        }
        return List.of();
    }

    private TierLine tier(RuleBook book, Tier tier, String unit) {
        return new TierLine(tier.number(), plain(tier.floor(), unit), format().rate(tier.rate()), plain(tier.amount(), unit), most(book, tier.floor()));
    }

    /** The largest leverage allowed from a size on; empty where the source states none. */
    private String most(RuleBook book, BigDecimal size) {
        return book.limits().from(size).map(format()::multiple).orElse("");
    }

    private Format format() {
        return pages.speech().format();
    }

    private String plain(BigDecimal amount, String unit) {
        return format().number(amount) + " " + unit;
    }
}
