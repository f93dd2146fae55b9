package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.roomforerror.chart.Drawing;

/** Pictures made on demand and kept: the icons, and for each page the preview with its title and its own drawing. */
final class Pictures {

    private static final Map<Integer, Body> ICONS = new ConcurrentHashMap<>();

    private final Supplier<Catalogue> catalogue;
    private final OwnDrawings drawings;
    private final Map<String, Body> drawn = new ConcurrentHashMap<>();

    Pictures(Supplier<Catalogue> catalogue, OwnDrawings drawings) {
        this.catalogue = catalogue;
        this.drawings = drawings;
    }

    static void icon(Context ctx, int size) {
        send(ctx, ICONS.computeIfAbsent(size, name -> Body.dense("image/png", Picture.icon(size))));
    }

    /** The address of the picture of a page that the catalogue knows by its path; the first page's for all others. */
    static String address(String path) {
        return "/og" + (path.equals("/") ? "/site" : path) + ".png";
    }

    /** GET /og/{path of a page}.png, and {@code /og/site.png} for the first page. */
    void preview(Context ctx) {
        String asked = ctx.pathParam("page").replaceFirst("\\.png$", "");
        String path = asked.equals("site") ? "/" : "/" + asked;
        Place place = catalogue.get().places().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow(NotFoundResponse::new);
        String key = path + " " + drawings.version();
        send(ctx, drawn.computeIfAbsent(key, name -> {
            Drawing drawing = drawings.of(path);
            return Body.dense("image/png", Preview.png(Typeset.words(place.title()), drawing));
        }));
    }

    private static void send(Context ctx, Body picture) {
        ctx.header("Cache-Control", "public, max-age=86400");
        picture.send(ctx);
    }
}
