package org.roomforerror.web;

import io.javalin.http.Context;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What programs read instead of people: site map, feed, robots, manifest, search description, and the map of all pages for both. */
final class Machines {

    private static final int NEWEST = 30;

    private final Pages pages;
    private final Supplier<List<Place>> places;

    Machines(Pages pages, Supplier<List<Place>> places) {
        this.pages = pages;
        this.places = places;
    }

    void map(Context ctx) {
        Map<String, List<Place>> groups = places.get().stream()
                .collect(Collectors.groupingBy(Place::group, LinkedHashMap::new, Collectors.toList()));
        pages.show(ctx, "map", Map.of("groups", groups,
                "head", Head.of(pages.say("map.title"), pages.say("map.description"), "/map")));
    }

    void sitemap(Context ctx) {
        send(ctx, "application/xml; charset=utf-8", "machine/sitemap.xml", Map.of("places", places.get(), "translations", pages.translations()));
    }

    void feed(Context ctx) {
        List<Place> newest = places.get().stream()
                .filter(place -> place.changed().isPresent() && !place.group().equals("start"))
                .sorted(Comparator.comparing(Place::changedAt).reversed()).limit(NEWEST).toList();
        String updated = newest.stream().findFirst().map(Place::changedAt).orElse(LocalDate.EPOCH + "T00:00:00Z");
        send(ctx, "application/atom+xml; charset=utf-8", "machine/feed.xml", Map.of("places", newest, "updated", updated));
    }

    void robots(Context ctx) {
        send(ctx, "text/plain; charset=utf-8", "machine/robots.txt", Map.of());
    }

    void readMe(Context ctx) {
        Map<String, List<Place>> groups = places.get().stream()
                .collect(Collectors.groupingBy(Place::group, LinkedHashMap::new, Collectors.toList()));
        send(ctx, "text/plain; charset=utf-8", "machine/llms.txt", Map.of("groups", groups));
    }

    void openSearch(Context ctx) {
        send(ctx, "application/opensearchdescription+xml; charset=utf-8", "machine/opensearch.xml", Map.of());
    }

    void manifest(Context ctx) {
        send(ctx, "application/manifest+json; charset=utf-8", "machine/manifest.txt", Map.of());
    }

    private void send(Context ctx, String contentType, String template, Map<String, Object> model) {
        ctx.header("Cache-Control", "public, max-age=3600");
        Body.text(contentType, pages.machine(template, model)).send(ctx);
    }
}
