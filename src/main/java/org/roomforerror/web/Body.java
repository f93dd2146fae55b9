package org.roomforerror.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An answer's bytes, compressed once for each form in which somebody asks for them, and the tag by which a browser asks
 * whether they changed. Safe for many threads; the arrays are never handed out for writing.
 */
final class Body {

    /** Below this size compression makes nothing smaller that matters. */
    private static final int WORTH_COMPRESSING = 860;

    private final String contentType;
    private final byte[] plain;
    private final boolean compressible;
    private final boolean lasting;
    private final String fingerprint;
    private final Map<Coding, byte[]> packed = new ConcurrentHashMap<>();

    private Body(String contentType, byte[] plain, boolean compressible, boolean lasting) {
        this.contentType = contentType;
        this.plain = plain;
        this.compressible = compressible;
        this.lasting = lasting;
        this.fingerprint = fingerprint(plain);
    }

    static Body html(String text) {
        return text("text/html; charset=utf-8", text);
    }

    static Body text(String contentType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Body(contentType, bytes, bytes.length >= WORTH_COMPRESSING, false);
    }

    /** Bytes that are compressed already, such as a font or a picture. */
    static Body dense(String contentType, byte[] bytes) {
        return new Body(contentType, bytes, false, false);
    }

    /** The same bytes, to be kept and sent many times. */
    Body lasting() {
        return new Body(contentType, plain, compressible, true);
    }

    /** Sixteen hexadecimal digits that change with the content. */
    String fingerprint() {
        return fingerprint;
    }

    String asText() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Sends the bytes in the form the browser takes, or 304 when it has them already. HEAD gets the same headers and no body. */
    void send(Context ctx) {
        Coding coding = compressible ? Coding.best(ctx.header("Accept-Encoding")) : Coding.PLAIN;
        String etag = "\"" + fingerprint + (coding == Coding.PLAIN ? "" : "-" + coding.token()) + "\"";
        if (compressible) {
            ctx.res().addHeader("Vary", "Accept-Encoding");
        }
        ctx.header("ETag", etag);
        ctx.contentType(contentType);
        if (ctx.statusCode() == 200 && Encodings.matches(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        byte[] bytes = packed.computeIfAbsent(coding, form -> form.pack(plain, lasting));
        if (coding != Coding.PLAIN) {
            ctx.header("Content-Encoding", coding.token());
        }
        ctx.res().setContentLength(bytes.length);
        if (!ctx.req().getMethod().equals("HEAD")) {
            ctx.result(bytes);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
