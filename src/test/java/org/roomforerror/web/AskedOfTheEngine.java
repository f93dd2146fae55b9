package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.roomforerror.calculator.CalculatorCases;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.Carry;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;

/** Puts a calculator's question to the engine without any calculator, and holds JSON and page against what it finds. */
final class AskedOfTheEngine {

    private static final MathContext DIGITS = new MathContext(24);

    private final Map<String, String> link;
    private final JsonNode json;
    private final Document page;

    private AskedOfTheEngine(Map<String, String> link, JsonNode json, Document page) {
        this.link = link;
        this.json = json;
        this.page = page;
    }

    static void check(String calculator, Map<String, String> link, JsonNode json, Document page) {
        AskedOfTheEngine asked = new AskedOfTheEngine(link, json, page);
        switch (calculator) {
            case "systems" -> asked.everySystem();
            case "account" -> asked.account();
            case "replay" -> asked.tape();
            default -> asked.position(calculator.equals("funding"));
        }
    }

    private void position(boolean paid) {
        Optional<RuleBook> book = book(json.at("/system/id").asText());
        if (book.isEmpty()) {
            return;
        }
        Position opened = position(book.get(), new BigDecimal(link.get("entry")));
        BigDecimal price = number("price").orElse(opened.entry());
        boolean fee = paid && book.get().carry().cost() == Carry.Cost.ROLLOVER && book.get().carry().opening();
        Position position = fee ? opened.afterFunding(new WhatIf(book.get().system(), opened, price).lent()
                .multiply(book.get().carry().rate(opened.side()).orElseThrow())) : opened;
        Ladder ladder = Ladder.of(book.get().system(), position, price);
        same(ladder, json.get("ladder"));
        if (!page.select(".stages").isEmpty()) {
            shown(ladder, Units.of(book.get()));
        }
    }

    private void everySystem() {
        assertTrue(json.get("systems").size() > 20);
        for (JsonNode one : json.get("systems")) {
            book(one.at("/system/id").asText()).ifPresent(book -> {
                BigDecimal entry = new BigDecimal(link.get("entry"));
                BigDecimal collateral = new BigDecimal(link.get("collateral"));
                BigDecimal own = book.kind() == Kind.INVERSE_FUTURES ? collateral.divide(entry, MathContext.DECIMAL128) : collateral;
                same(Ladder.of(book.system(), leveraged(book, own, entry), entry), one.get("ladder"));
            });
        }
    }

    private void account() {
        Optional<RuleBook> book = book(json.at("/system/id").asText());
        if (book.isEmpty()) {
            return;
        }
        List<Holding> holdings = new ArrayList<>();
        for (int i = 1; link.containsKey("quantity" + i); i++) {
            BigDecimal entry = number("entry" + i).orElseThrow();
            holdings.add(new Holding(link.get("asset" + i), book.get().system(), Position.of(Side.of(link.get("side" + i)).orElseThrow(),
                    number("quantity" + i).orElseThrow(), entry, BigDecimal.ZERO), number("price" + i).orElse(entry)));
        }
        same(new Account(number("collateral").orElseThrow(), book.get().system().terms(), holdings).jointLadder(), json.get("joint"));
    }

    private void tape() {
        Tape tape = CalculatorCases.WORLD.tapes().find(link.get("tape")).orElseThrow();
        book(json.at("/system/id").asText()).map(book -> book.on(tape.header().asset(), tape.header().unit())).ifPresent(book -> {
            Position position = leveraged(book, number("collateral").orElseThrow(), tape.first().open());
            same(Ladder.of(book.system(), position, tape.first().open()), json.get("ladder"));
        });
    }

    /** The position as the engine makes it: of coins and a debt, or of one's own money and a leverage. */
    private Position position(RuleBook book, BigDecimal entry) {
        boolean coins = link.containsKey("quantity") && link.containsKey("debt");
        return coins ? Position.pledged(number("quantity").orElseThrow(), entry, number("debt").orElseThrow())
                : leveraged(book, number("collateral").orElseThrow(), entry);
    }

    private Position leveraged(RuleBook book, BigDecimal collateral, BigDecimal entry) {
        Side side = Side.of(link.getOrDefault("side", "long")).orElseThrow();
        BigDecimal leverage = number("leverage").orElse(BigDecimal.TEN);
        return book.kind() == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
    }

    private static void same(Ladder ladder, JsonNode told) {
        assertEquals(ladder.rungs().size(), told.size());
        for (int i = 0; i < told.size(); i++) {
            Rung rung = ladder.rungs().get(i);
            JsonNode one = told.get(i);
            assertEquals(rung.stage().name().id() + " " + rung.outcome().id(), one.get("stage").asText() + " " + one.get("outcome").asText());
            rung.outcome().where().ifPresent(exact -> assertEquals(0, exact.round(DIGITS).compareTo(new BigDecimal(one.get("exact").asText()).round(DIGITS)),
                    () -> exact + " is not " + one.get("exact").asText()));
            if (rung.outcome() instanceof Outcome.At at) {
                assertEquals(0, at.price().compareTo(new BigDecimal(one.get("price").asText())));
            }
        }
    }

    private void shown(Ladder ladder, Units units) {
        String said = page.selectFirst(".answer").wholeText();
        for (Rung rung : ladder.rungs()) {
            if (rung.outcome() instanceof Outcome.At at) {
                assertTrue(said.contains(units.price(at.price())), () -> at.price() + " is not shown");
            } else if (rung.outcome() instanceof Outcome.Past past) {
                assertTrue(said.contains(units.price(past.price())), () -> past.price() + " is not shown");
            }
        }
    }

    private Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(link.get(name)).map(BigDecimal::new);
    }

    /** The rules, but for those of one's own, which the engine's tests know. */
    private static Optional<RuleBook> book(String id) {
        return CalculatorCases.WORLD.systems().find(id);
    }
}
