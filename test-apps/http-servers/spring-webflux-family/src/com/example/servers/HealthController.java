/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.servers;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Well, unless it is told not to be. */
@RestController
class HealthController {

  @GetMapping("/health")
  ResponseEntity<String> health(@RequestParam(name = "code", defaultValue = "200") int code) {
    return ResponseEntity.status(code).body("{}");
  }
}
