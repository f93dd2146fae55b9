package org.roomforerror.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roomforerror.systems.Carry;
import org.roomforerror.systems.RuleBook;

/** A system's page as Markdown. */
final class SystemTwin {

    private final Pages pages;
    private final SystemView view;
    private final String drawing;

    /** @param drawing of the two lines, in words */
    SystemTwin(Pages pages, SystemView view, String drawing) {
        this.pages = pages;
        this.view = view;
        this.drawing = drawing;
    }

    TwinText text() {
        RuleBook book = view.book();
        TwinText text = new TwinText(pages);
        return text.add("# " + book.name()).add(facts()).add(book.note())
                .section("system.stages", DrawnWords.table(stages()))
                .section("system.drawing", pages.say("system.drawing.says") + "\n\n" + drawing)
                .section("system.table", view.tiers().isEmpty() ? "" : DrawnWords.table(tiers()))
                .add(view.old().isEmpty() ? "" : pages.say("system.old") + "\n\n" + view.old().stream().map(this::old).collect(Collectors.joining("\n")))
                .section("system.left-out", book.leftOut().stream()
                        .map(left -> "- " + left.what() + " " + pages.say("rules.left-out." + left.direction().id())).collect(Collectors.joining("\n")))
                .add(text.link("system.try", "/calculators/margin-call?system=" + book.id()));
    }

    private String facts() {
        RuleBook book = view.book();
        return Stream.of(fact("system.kind", view.kind()), fact("system.acts-on", book.actsOn()), fact("system.as-of", view.asOf()),
                        fact("system.most", view.most()), fact("system.read", view.read()), fact("system.carry", carry(book.carry())),
                        fact("system.source", link(book.source().title(), book.source().url())))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String old(SystemView.OldLine old) {
        return "- " + link(pages.say("system.old.link", old.day()),
                pages.address("/calculators/margin-call?system=" + view.book().id() + "&rules=" + old.version()));
    }

    private String fact(String name, String value) {
        return value.isEmpty() ? "" : "- " + pages.say(name) + ": " + value;
    }

    private String carry(Carry carry) {
        return carry.source().map(source -> view.carry() + ". " + link(source.title(), source.url()) + ", " + view.carryDated()).orElse(view.carry());
    }

    private static String link(String title, String url) {
        return "[" + title + "](" + url + ")";
    }

    private List<List<String>> stages() {
        return Stream.concat(
                Stream.of(said("system.stage", "system.begins", "system.who", "system.how", "system.time", "system.then")),
                view.stages().stream().map(line -> List.of(line.stage(), line.at(), line.words().who(), line.words().how(),
                        line.words().time(), line.words().then()))).toList();
    }

    private List<List<String>> tiers() {
        return Stream.concat(
                Stream.of(tier(said("system.tier", "system.from", "system.rate", "system.less", "system.most"))),
                view.tiers().stream().map(tier -> tier(List.of(String.valueOf(tier.number()), tier.floor(), tier.rate(), tier.amount(), tier.most())))).toList();
    }

    /** A row, without the last column where it says nothing. */
    private List<String> tier(List<String> cells) {
        return view.limited() ? cells : cells.subList(0, cells.size() - 1);
    }

    private List<String> said(String... keys) {
        return Stream.of(keys).map(pages::say).toList();
    }
}
