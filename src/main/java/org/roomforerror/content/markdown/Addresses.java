package org.roomforerror.content.markdown;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Lets the dress of a drawing say where its links lead. */
final class Addresses implements AttributeProvider {

    private final Pieces pieces;

    private Addresses(LinkResolverContext context) {
        this.pieces = Drawing.PIECES.get(context.getOptions());
    }

    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new Addresses(context);
        }
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (part == AttributablePart.LINK && attributes.contains("href")) {
            attributes.replaceValue("href", pieces.dress().address(attributes.getValue("href")));
        }
    }
}
