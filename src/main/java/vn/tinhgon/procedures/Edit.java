package vn.tinhgon.procedures;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a procedure in this project's form.
 *
 * @param pointer JSON pointer of what is changed, in the tree before any change
 * @param value what stands there afterwards; absent where it is taken out. Where the pointer ends
 *     in {@code /-} it is added to the list
 */
public record Edit(String pointer, @Nullable JsonNode value) {

  /**
   * {@code tree} with {@code edits}. Values are set and added first and items of lists taken out
   * from the last to the first, so that pointers hold for all of them.
   *
   * @throws IllegalArgumentException if a pointer leads nowhere
   */
  public static JsonNode apply(JsonNode tree, List<Edit> edits) {
    JsonNode copy = tree.deepCopy();
    edits.stream().filter(e -> e.value() != null).forEach(e -> e.set(copy));
    List<Edit> removed =
        new ArrayList<>(edits.stream().filter(e -> e.value() == null).distinct().toList());
    removed.sort(Comparator.comparing(Edit::index).reversed());
    removed.forEach(e -> e.remove(copy));
    References.mend(copy, removed.stream().map(Edit::pointer).toList());
    return copy;
  }

  private int index() {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.chars().allMatch(Character::isDigit) && !last.isEmpty()
        ? Integer.parseInt(last)
        : -1;
  }

  private JsonNode parent(JsonNode tree) {
    JsonNode parent = tree.at(JsonPointer.compile(pointer).head());
    if (parent.isMissingNode()) {
      throw new IllegalArgumentException("nothing stands around " + pointer);
    }
    return parent;
  }

  private void set(JsonNode tree) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent(tree) instanceof ArrayNode list) {
      if (name.equals("-")) {
        list.add(value);
      } else {
        list.set(Integer.parseInt(name), value);
      }
    } else if (parent(tree) instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      throw new IllegalArgumentException(pointer + " is in a value");
    }
  }

  private void remove(JsonNode tree) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent(tree) instanceof ArrayNode list) {
      list.remove(Integer.parseInt(name));
    } else if (parent(tree) instanceof ObjectNode object) {
      object.remove(name);
    }
  }
}
