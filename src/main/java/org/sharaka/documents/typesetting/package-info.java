/** What both formats share: letters the fonts have, runs in their direction, and the drawing of charts. */
package org.sharaka.documents.typesetting;
