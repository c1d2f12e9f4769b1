"use strict";
window.addEventListener("DOMContentLoaded", () => {
  SwaggerUIBundle({ url: "/api/v1/openapi.yaml", dom_id: "#swagger", validatorUrl: null, deepLinking: true });
});
