package org.roomforerror.web;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The site's typeface for pictures, taken out of the WOFF files that the library brings. A machine on which Java cannot
 * draw text has none, and its pictures say nothing.
 */
final class Typeface {

    private static final Logger log = LoggerFactory.getLogger(Typeface.class);
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    static final Optional<Font> PLAIN = load("400");
    static final Optional<Font> STRONG = load("600");

    private Typeface() {
    }

    private static Optional<Font> load(String weight) {
        String name = StaticFiles.TYPEFACE + weight + "-normal.woff";
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(unpacked(in.readAllBytes()))));
        } catch (IOException | FontFormatException | DataFormatException | LinkageError | RuntimeException e) {
            log.warn("Pictures are drawn without words: {}", e.toString());
            return Optional.empty();
        }
    }

    /** A TrueType file out of a WOFF file: the same tables, each unpacked, behind the old kind of directory. */
    static byte[] unpacked(byte[] woff) throws DataFormatException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        short tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int power = Integer.highestOneBit(tables);
        out.putInt(in.getInt(4)).putShort(tables).putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables - power) * 16));
        int at = 12 + 16 * tables;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            int length = in.getInt(entry + 12);
            out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(length);
            out.put(at, table(woff, in.getInt(entry + 4), in.getInt(entry + 8), length));
            at += (length + 3) / 4 * 4;
        }
        return out.array();
    }

    private static byte[] table(byte[] woff, int from, int packed, int length) throws DataFormatException {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, from, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        inflater.setInput(woff, from, packed);
        inflater.inflate(table);
        inflater.end();
        return table;
    }
}
