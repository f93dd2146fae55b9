package org.roomforerror.words;

import java.nio.file.Path;
import java.util.Locale;
import org.roomforerror.margin.Saying;

/** The site's English, for tests that read what the engine has to say. */
public final class InEnglish {

    public static final Speech SPEECH = Speech.load(Path.of("content"), Locale.ENGLISH);

    private InEnglish() {
    }

    public static String said(Saying saying) {
        return SPEECH.say(saying);
    }
}
