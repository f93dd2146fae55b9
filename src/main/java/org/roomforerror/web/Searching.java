package org.roomforerror.web;

import io.javalin.http.Context;
import org.roomforerror.search.Hit;
import org.roomforerror.search.Index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finding: {@code /search?q=…} as a page, and its list alone for the suggestions that appear as one types. */
final class Searching {

    private static final int MOST = 24;
    private static final int SUGGESTED = 8;
    private static final int MEANT = 4;
    private static final int LONGEST = 200;

    private final Pages pages;
    private final Supplier<Index> index;

    Searching(Pages pages, Supplier<Index> index) {
        this.pages = pages;
        this.index = index;
    }

    void show(Context ctx) {
        String words = words(ctx);
        List<Hit> all = words.isBlank() ? List.of() : index.get().search(words, MOST);
        List<Hit> hits = all.isEmpty() && !words.isBlank() ? index.get().nearest(words, SUGGESTED) : all;
        Head head = Head.of(words.isBlank() ? pages.say("search.title") : pages.say("search.title.for", words),
                pages.say("search.description"), "/search");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("head", head);
        model.put("words", words);
        model.put("hits", hits);
        model.put("asked", !words.isBlank());
        model.put("count", all.isEmpty() && !hits.isEmpty() ? pages.say("search.near") : count(hits.size()));
        model.put("live", true);
        ctx.header("Vary", "HX-Request");
        if (ctx.header("HX-Request") != null) {
            Body.html(pages.fragment("search", "live", model)).send(ctx);
        } else {
            pages.show(ctx, "search", model);
        }
    }

    /** GET /search/suggestions?q=…: titles that fit, in the form that browsers ask for beside their address bar. */
    void suggest(Context ctx) {
        String words = words(ctx);
        List<Hit> hits = words.isBlank() ? List.of() : index.get().search(words, SUGGESTED);
        Body.text("application/x-suggestions+json; charset=utf-8", AnswerForms.write(List.of(words,
                hits.stream().map(hit -> hit.entry().title()).toList(),
                hits.stream().map(hit -> pages.say("kind." + hit.entry().kind().name().toLowerCase(Locale.ROOT))).toList(),
                hits.stream().map(hit -> pages.address(hit.entry().path())).toList()))).send(ctx);
    }

    /** What a page that does not exist may have meant: what fits the end of its address, which names a page, or else its whole. */
    static List<Hit> meant(Index index, String path) {
        String name = path.substring(path.replaceAll("/+$", "").lastIndexOf('/') + 1).replaceAll("\\.[a-z]+$", "");
        return Stream.of(name, path).map(part -> part.replaceAll("[^\\p{L}\\p{N}]+", " "))
                .map(words -> index.nearest(words, MEANT)).filter(hits -> !hits.isEmpty()).findFirst().orElse(List.of());
    }

    private static String words(Context ctx) {
        String typed = ctx.queryParam("q");
        if (typed == null) {
            return "";
        }
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private String count(int hits) {
        return switch (hits) {
            case 0 -> pages.say("search.none");
            case 1 -> pages.say("search.one");
            default -> pages.say("search.many", hits);
        };
    }
}
