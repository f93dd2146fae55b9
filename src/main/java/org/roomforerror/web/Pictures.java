package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.roomforerror.content.Article;
import org.roomforerror.figures.Holding;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;

/** Pictures made on demand and kept: the icons, and for each explainer the preview that shows its own first position. */
final class Pictures {

    private final Shelf shelf;
    private final Map<String, Body> drawn = new ConcurrentHashMap<>();

    Pictures(Shelf shelf) {
        this.shelf = shelf;
    }

    void icon(Context ctx, int size) {
        send(ctx, drawn.computeIfAbsent("icon-" + size, name -> Body.dense("image/png", Picture.mark(size))));
    }

    /** GET /og/{name}: {@code site.png}, or the slug of an explainer and {@code .png}. */
    void preview(Context ctx) {
        String slug = ctx.pathParam("name").replaceFirst("\\.png$", "");
        Optional<Article> article = shelf.now().article(slug);
        if (article.isEmpty() && !slug.equals("site")) {
            throw new NotFoundResponse();
        }
        String key = "og-" + slug + "-" + shelf.now().version();
        send(ctx, drawn.computeIfAbsent(key, name -> Body.dense("image/png",
                article.flatMap(Pictures::first).map(holding -> Preview.png(holding.book().system(), holding.position()))
                        .orElseGet(this::ordinary))));
    }

    private byte[] ordinary() {
        return Preview.png(shelf.now().world().systems().find("isolated-futures").orElseThrow().system(),
                Position.leveraged(Side.LONG, new BigDecimal(1000), new BigDecimal(3), new BigDecimal(60000)));
    }

    private static Optional<Holding> first(Article article) {
        return article.positions().all().stream().findFirst();
    }

    private static void send(Context ctx, Body picture) {
        ctx.header("Cache-Control", "public, max-age=86400");
        picture.send(ctx);
    }
}
