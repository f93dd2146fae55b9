package org.roomforerror.quiz;

/** What an answer came to; "I don't know" is counted apart from wrong. */
public enum Outcome { RIGHT, WRONG, UNKNOWN }
