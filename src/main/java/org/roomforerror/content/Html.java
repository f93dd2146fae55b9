package org.roomforerror.content;

/** Makes text safe inside HTML. */
final class Html {

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
