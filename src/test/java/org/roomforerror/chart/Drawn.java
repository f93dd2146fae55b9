package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.calculator.Comparison;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.figures.World;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;

/** Pictures of ordinary and of extreme positions in every system, in the language of a world. */
record Drawn(World world) {

    private static final BigDecimal ENTRY = new BigDecimal("60000");
    private static final BigDecimal MONEY = new BigDecimal("1000");
    private static final List<String> LEVERAGES = List.of("1", "1.01", "1.1", "2", "3", "5", "10", "20", "50", "100", "125");

    /** A picture and what it is of. */
    record Case(String about, Picture picture) {
    }

    Stream<Case> lines() {
        Stream<Holding> moved = Stream.of("0.997", "0.92", "1.05", "1.3").flatMap(now -> positions(now, List.of("2", "10")));
        return Stream.concat(positions("1", LEVERAGES), moved)
                .map(held -> new Case(about(held), new Picture.TwoLines(held)));
    }

    Stream<Case> ladders() {
        return positions("1", LEVERAGES).map(held -> new Case(about(held), new Picture.PriceLadder(held)));
    }

    Stream<Case> curves() {
        Stream<Holding> marks = Stream.of("1.01", "8", "60", "100", "125", "200")
                .flatMap(leverage -> across(Side.LONG, leverage, ENTRY).stream().limit(1));
        return Stream.concat(positions("1", List.of("10")), marks)
                .map(held -> new Case(about(held), new Picture.RoomCurve(held, Optional.of(held.position().leverage()))));
    }

    Stream<Case> changes() {
        return positions("0.96", LEVERAGES).flatMap(held -> {
            WhatIf whatIf = new WhatIf(held.system(), held.position(), held.price());
            BigDecimal money = held.position().collateral();
            BigDecimal half = money.signum() > 0 ? money.divide(BigDecimal.valueOf(2)) : BigDecimal.valueOf(500);
            String unit = " " + held.units().money(half);
            Picture.Changed added = new Picture.Changed(LongWords.stretched("After adding") + unit, held.with(whatIf.add(half)));
            Picture.Changed reduced = new Picture.Changed(LongWords.stretched("After closing") + " 50 %", held.with(whatIf.reduce(new BigDecimal("0.5"))));
            return Stream.of(List.of(added), List.of(added, reduced)).map(changes -> new Case(about(held), new Picture.BeforeAfter(held, changes)));
        });
    }

    Stream<Case> across() {
        return Stream.of(Side.values()).flatMap(side -> LEVERAGES.stream()
                .map(leverage -> new Case(side.id() + " " + leverage, new Picture.Across(across(side, leverage, ENTRY)))));
    }

    Stream<Case> accounts() {
        List<String> queries = new ArrayList<>();
        for (String sides : List.of("long,long", "short,short", "long,short")) {
            for (String collateral : List.of("2000", "5000", "200000")) {
                queries.add("system=isolated-futures&collateral=" + collateral + "&asset1=BTC&side1=" + sides.split(",")[0] + "&quantity1=0.3&entry1=60000&asset2=ETH&side2="
                        + sides.split(",")[1] + "&quantity2=5&entry2=3000");
            }
        }
        return answered("account", queries);
    }

    Stream<Case> drains() {
        List<String> queries = new ArrayList<>();
        for (RuleBook book : world.systems().all()) {
            for (String leverage : List.of("2", "10", "50")) {
                for (String rate : List.of("0.0001", "0.001", "-0.0001")) {
                    queries.add("system=" + book.id() + "&side=long&entry=50000&collateral=1000&leverage=" + leverage + "&rate=" + rate);
                }
            }
            queries.add("system=" + book.id() + "&entry=50000&quantity=1&debt=25000&interest=0.12");
        }
        return answered("funding", queries);
    }

    Stream<Case> chances() {
        List<String> queries = new ArrayList<>();
        for (RuleBook book : world.systems().all()) {
            for (String leverage : List.of("2", "10", "100")) {
                queries.add("system=" + book.id() + "&side=short&entry=60000&collateral=1000&leverage=" + leverage);
            }
            queries.add("system=" + book.id() + "&entry=60000&quantity=1&debt=30000");
        }
        return answered("time", queries);
    }

    Stream<Case> tapes() {
        List<String> queries = new ArrayList<>();
        for (Tape tape : world.tapes().all()) {
            for (String system : List.of("isolated-futures", "inverse-futures", "spot-margin", "loan", "securities", "unchained-loan")) {
                for (String held : List.of("side=long&collateral=1000&leverage=2", "side=short&collateral=1000&leverage=5&hour=13",
                        "side=long&collateral=1000&leverage=125",
                        "quantity=1&loanToValue=0.5", "side=long&collateral=1000&leverage=10&step=1", "side=long&collateral=1000&leverage=3&step=20")) {
                    queries.add("system=" + system + "&" + held + "&tape=" + tape.id());
                }
            }
        }
        return answered("replay", queries);
    }

    /** What a calculator wants drawn for those of some links that it can answer. */
    private Stream<Case> answered(String name, List<String> queries) {
        Calculator calculator = Calculators.of(world).find(name).orElseThrow();
        return queries.stream().flatMap(query -> Sheet.open(calculator, texts(query)).answer().stream()
                .flatMap(answer -> answer.parts().stream()).filter(Part.Drawn.class::isInstance)
                .map(part -> new Case(query, ((Part.Drawn) part).picture())));
    }

    /** Positions on both sides in every system that allows them. */
    private Stream<Holding> positions(String now, List<String> leverages) {
        BigDecimal price = ENTRY.multiply(new BigDecimal(now));
        return Stream.of(Side.values()).flatMap(side -> leverages.stream().flatMap(leverage -> across(side, leverage, price).stream()));
    }

    private List<Holding> across(Side side, String leverage, BigDecimal price) {
        return Comparison.across(world.systems().all(), side, MONEY, new BigDecimal(leverage), ENTRY, price);
    }

    private static String about(Holding held) {
        return held.book().id() + " " + held.position().side().id() + " "
                + held.position().leverage().stripTrailingZeros().toPlainString() + " at " + held.price().toPlainString();
    }

    private static Map<String, String> texts(String query) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            texts.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return texts;
    }
}
