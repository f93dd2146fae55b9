package org.roomforerror.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The forms in which a body can be sent, the smallest first. */
enum Coding {

    BROTLI("br"), GZIP("gzip"), PLAIN("");

    private static final Encoder.Parameters SMALL = new Encoder.Parameters().setQuality(11);
    private static final Encoder.Parameters QUICK = new Encoder.Parameters().setQuality(4);

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** The smallest form that the client takes and this machine can make: Brotli is written in C and not on every machine. */
    static Coding best(String acceptEncoding) {
        if (Encodings.takes(acceptEncoding, BROTLI.token) && Brotli4jLoader.isAvailable()) {
            return BROTLI;
        }
        return Encodings.takes(acceptEncoding, GZIP.token) ? GZIP : PLAIN;
    }

    /** The word of the Content-Encoding header; empty for plain bytes. */
    String token() {
        return token;
    }

    /** @param lasting whether the result is sent many times, so that more work for fewer bytes is worth it */
    byte[] pack(byte[] bytes, boolean lasting) {
        try {
            return switch (this) {
                case BROTLI -> Encoder.compress(bytes, lasting ? SMALL : QUICK);
                case GZIP -> gzip(bytes, lasting ? Deflater.BEST_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                case PLAIN -> bytes;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes, int level) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream zip = new Leveled(out, level)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** The library's stream lets only those derived from it choose how hard it works. */
    private static final class Leveled extends GZIPOutputStream {
        Leveled(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
