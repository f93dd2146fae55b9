package org.roomforerror.web;

import io.javalin.http.Context;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * An answer's bytes, prepared once: plain, compressed, and the tag by which a browser asks whether they changed.
 * Immutable; the arrays are never handed out for writing.
 */
final class Body {

    /** Below this size compression makes nothing smaller that matters. */
    private static final int WORTH_COMPRESSING = 860;

    private final String contentType;
    private final byte[] plain;
    private final byte[] gzip;
    private final String fingerprint;

    private Body(String contentType, byte[] plain, byte[] gzip, String fingerprint) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip;
        this.fingerprint = fingerprint;
    }

    static Body html(String text) {
        return text("text/html; charset=utf-8", text);
    }

    static Body text(String contentType, String text) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** Bytes that are compressed already, such as a font or a picture. */
    static Body dense(String contentType, byte[] bytes) {
        return of(contentType, bytes, false);
    }

    private static Body of(String contentType, byte[] bytes, boolean compress) {
        byte[] small = compress && bytes.length >= WORTH_COMPRESSING ? gzip(bytes) : bytes;
        return new Body(contentType, bytes, small, fingerprint(bytes));
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
        boolean compressed = gzip != plain && Encodings.takesGzip(ctx.header("Accept-Encoding"));
        String etag = "\"" + fingerprint + (compressed ? "-gz" : "") + "\"";
        if (gzip != plain) {
            ctx.header("Vary", "Accept-Encoding");
        }
        ctx.header("ETag", etag);
        ctx.contentType(contentType);
        if (ctx.statusCode() == 200 && Encodings.matches(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        byte[] bytes = compressed ? gzip : plain;
        if (compressed) {
            ctx.header("Content-Encoding", "gzip");
        }
        ctx.res().setContentLength(bytes.length);
        if (!ctx.req().getMethod().equals("HEAD")) {
            ctx.result(bytes);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
