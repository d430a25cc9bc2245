Feature: Words by situation, never untrue
  What a customer who waits reads depends on why they wait, on the channel and on the language.

  Scenario: Nobody is signed in
    When Carla comes by chat and asks for a person
    Then Carla reads "Nobody from our team is signed in right now, so we cannot say how long it will take."

  Scenario: All are away
    Given Ana signs in
    And Ana goes away
    When Carla comes by chat and asks for a person
    Then Carla reads "Nobody from our team is available right now."

  Scenario: All are busy
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    When Carla comes by chat and asks for a person
    Then Carla reads "Everyone is busy right now. The wait is about"

  Scenario: Nobody speaks the language
    Given Ana signs in
    And Carla comes by chat, speaking fr
    When Carla presses the button for a person
    Then Carla reads "votre langue"

  Scenario: On the phone, other words
    When Carla comes by voice and asks for a person
    Then Carla reads "Your place in the line is kept."

  Scenario: By e-mail, nobody is asked to stay
    When Carla comes by email and asks for a person
    Then Carla reads "the answer will come by e-mail"
    And Carla gets no choice

  Scenario: Passed on to where nobody is: both are said
    Given the policy is
      """
      queues: [{ id: general }, { id: billing }]
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When Ana transfers Carla to the queue billing
    Then Carla reads "You are being passed on to a colleague"
    And Carla reads "Nobody from our team is signed in right now"
    And Carla can choose "message, assistant, wait"
