package org.roomforerror.search;

/**
 * Something that can be found.
 *
 * @param kind  what it is
 * @param path  its address on this site, with an anchor where it is a part of a page
 * @param title its title in plain text
 * @param text  its words in plain text; may be empty
 */
public record Entry(Kind kind, String path, String title, String text) {

    /** What an entry is, in the order in which equal hits are shown. */
    public enum Kind {
        PAGE("Explainer"), CALCULATOR("Calculator"), TERM("Term"), QUESTION("Question"), MISREAD("Misread"),
        SYSTEM("System"), SECTION("Section"), OTHER("Page");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
