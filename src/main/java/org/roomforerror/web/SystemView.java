package org.roomforerror.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Tier;
import org.roomforerror.systems.Carry;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.StageWords;
import org.roomforerror.words.Speech;

/**
 * What a rule book has to say about itself, written for people.
 *
 * @param earlier older states of the same rules, which links can still ask for
 */
public record SystemView(RuleBook book, List<RuleBook> earlier, Speech speech) {

    /** A stage as a row of a table. */
    public record StageLine(String mark, String stage, StageWords words, String at) {
    }

    /** A row of a maintenance table; {@code most} is the largest leverage allowed there, empty where the source states none. */
    public record TierLine(int number, String floor, String rate, String amount, String most) {
    }

    /** An older state of the rules and the day of it. */
    public record OldLine(String version, String day) {
    }

    public String kind() {
        return speech.kind(book.kind());
    }

    public String asOf() {
        return book.asOf().map(this::date).orElse(speech.say("system.not-stated"));
    }

    public String read() {
        return date(book.read());
    }

    /** What it costs to stay: what is charged, how much, and what the rules say about it. */
    public String carry() {
        Carry carry = book.carry();
        String id = carry.cost().id();
        String charged = carry.rate().map(rate -> speech.say("system.carry." + id, rate, carry.hours()))
                .orElseGet(() -> speech.say("system.carry-unstated." + id, carry.hours()));
        return carry.says().isEmpty() ? charged : speech.say("system.carry-says", charged, carry.says());
    }

    public String carryDated() {
        return book.carry().asOf().map(day -> speech.say("rules.as-of", date(day)))
                .orElseGet(() -> book.carry().read().map(day -> speech.say("rules.undated", date(day))).orElse(""));
    }

    public List<StageLine> stages() {
        return book.words().stream().map(this::stage).toList();
    }

    /** The maintenance table; empty for rules that have none. */
    public List<TierLine> tiers() {
        if (book.system() instanceof Futures futures && futures.maintenance() instanceof Maintenance.Table table) {
            String unit = book.system().axis() == Axis.PRICE ? book.quote() : book.asset();
            return table.tiers().list().stream().map(tier -> tier(tier, unit)).toList();
        }
        if (book.system() instanceof Futures futures && futures.maintenance() instanceof Maintenance.BySize bySize) {
            return bySize.sizes().list().stream().map(tier -> tier(tier, book.quote())).toList();
        }
        return List.of();
    }

    /** Whether the largest leverage allowed differs from tier to tier. */
    public boolean limited() {
        return tiers().size() > 1 && tiers().stream().anyMatch(tier -> !tier.most().isEmpty());
    }

    /** The largest leverage allowed where one holds for every size; otherwise empty. */
    public String most() {
        return tiers().size() > 1 ? "" : most(BigDecimal.ZERO);
    }

    public List<OldLine> old() {
        return earlier.stream().map(old -> new OldLine(old.version(), date(old.asOf().orElse(old.read())))).toList();
    }

    private StageLine stage(StageWords words) {
        return new StageLine(words.name() == StageName.MARGIN_CALL ? "call" : words.name().id(),
                words.stage().map(speech::stage).orElseGet(() -> speech.stage(words.name())), words,
                words.stage().isPresent() ? words.at() : speech.say("system.no-stage"));
    }

    private TierLine tier(Tier tier, String unit) {
        return new TierLine(tier.number(), amount(tier.floor(), unit), speech.format().rate(tier.rate()), amount(tier.amount(), unit), most(tier.floor()));
    }

    private String most(BigDecimal size) {
        return book.limits().from(size).map(speech.format()::multiple).orElse("");
    }

    private String amount(BigDecimal amount, String unit) {
        return speech.format().number(amount) + " " + unit;
    }

    private String date(LocalDate day) {
        return speech.format().date(day);
    }
}
