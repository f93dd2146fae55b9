package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Styles, scripts, fonts and pictures under {@code /assets/}. Each address carries the fingerprint of its content,
 * so a browser may keep it for ever and a changed file has a new address.
 */
public final class Assets {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** Enough to tell one version of a file from the next; an address stands on every page. */
    private static final int DIGITS = 8;

    private record Served(Map<String, String> addresses, Map<String, Body> bodies) {
    }

    private final Supplier<Served> served;

    /** @param fresh whether the files are read anew for each request, as in development */
    public Assets(StaticFiles files, boolean fresh) {
        if (fresh) {
            this.served = () -> serve(files);
        } else {
            Served once = serve(files);
            this.served = () -> once;
        }
    }

    /** The fingerprinted address of a file, such as {@code /assets/site.0f3a….css} for {@code site.css}. */
    public String path(String name) {
        String address = served.get().addresses().get(name);
        if (address == null) {
            throw new IllegalArgumentException("There is no static file '" + name + "'");
        }
        return address;
    }

    /** GET /assets/{file} */
    public void send(Context ctx) {
        Body body = served.get().bodies().get("/assets/" + ctx.pathParam("file"));
        if (body == null) {
            throw new NotFoundResponse();
        }
        ctx.header("Cache-Control", FOREVER);
        body.send(ctx);
    }

    /** A file that browsers ask for at a fixed address, such as {@code /favicon.ico}. */
    public void sendPlain(Context ctx, String name) {
        ctx.header("Cache-Control", "public, max-age=86400");
        served.get().bodies().get(path(name)).send(ctx);
    }

    private static Served serve(StaticFiles files) {
        Map<String, Body> byName = files.read();
        Map<String, String> addresses = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> address(file.getKey(), file.getValue())));
        Map<String, Body> bodies = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(file -> addresses.get(file.getKey()), Map.Entry::getValue));
        return new Served(addresses, bodies);
    }

    static String address(String name, Body body) {
        int dot = name.lastIndexOf('.');
        return "/assets/" + name.substring(0, dot) + "." + body.fingerprint().substring(0, DIGITS) + name.substring(dot);
    }
}
