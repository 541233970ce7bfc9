package org.daftar.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import org.daftar.command.resource.Resource;
import org.daftar.command.resource.Resources;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Opens the addresses of the table in the framework's own routing, beside those for reading: so that it also answers
 * what is wrong about a method or a content type, for both together.
 */
public final class WriteRoutes {

  private final Resources resources;
  private final Desk desk;

  /** Routes for a table; nothing is open yet. */
  public WriteRoutes(Resources resources, Desk desk) {
    this.resources = resources;
    this.desk = desk;
  }

  /** Opens them all. */
  public void openIn(RequestMappingHandlerMapping routing) {
    Method post = ClassUtils.getMethod(ResourceWriter.class, "post", HttpServletRequest.class, Map.class);
    resources
        .all()
        .forEach(
            resource -> routing.registerMapping(route(resource, routing), new ResourceWriter(resource, desk), post));
  }

  private static RequestMappingInfo route(Resource resource, RequestMappingHandlerMapping routing) {
    return RequestMappingInfo.paths(resource.path())
        .methods(RequestMethod.POST)
        .consumes(MediaType.APPLICATION_JSON_VALUE)
        .options(routing.getBuilderConfiguration())
        .build();
  }
}
