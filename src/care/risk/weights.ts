/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level, feature. */
export const weights = `
-1.27 -0.68 
-0.20 0.44 after
0.05 0.32 after+aftermath
-0.17 0.46 after+anymore
0.08 0.25 after+burden
-0.34 -0.16 after+cannot
-0.00 0.30 after+care
-0.12 -0.28 after+child
0.04 0.01 after+date
-0.31 0.48 after+die
0.33 0.28 after+do-it
0.72 0.46 after+exit
0.07 0.15 after+find
0.37 0.60 after+glad
-0.02 -0.10 after+height
0.09 0.20 after+hold
0.81 0.32 after+intend
-0.37 0.26 after+kill-self
0.05 0.06 after+kin
0.04 0.09 after+letter
0.46 0.36 after+matter
0.19 0.40 after+no
0.22 0.14 after+now
-0.44 -0.19 after+old
-0.20 0.12 after+other
0.48 0.32 after+papers
0.39 0.61 after+passed
-0.04 0.13 after+past
-0.23 -0.38 after+peace
0.46 0.27 after+pet
0.09 0.17 after+prepare
-0.05 0.16 after+quantity
0.28 0.19 after+school
0.11 0.42 after+self
-0.52 -0.35 after+spoken
0.16 0.12 after+stand
-0.26 0.36 after+substance
-0.33 0.18 after+suicide
0.16 0.09 after+tonight
0.39 0.27 after+took
-0.14 -0.14 after+train
-0.28 0.13 after+trapped
-0.38 0.16 after+want
-0.40 -0.29 after+work
0.31 0.02 after+you
0.01 0.34 after>anymore
0.72 0.46 after>exit
-0.46 0.30 after>glad
0.18 0.43 after>no
0.58 0.44 after>now
-0.13 0.30 after>other
-0.46 0.30 after>passed
0.22 0.33 after>quantity
0.28 0.19 after>school
-0.35 0.22 after>self
0.44 0.26 after>tonight
-0.13 -0.07 aftermath
0.12 0.02 aftermath+alone
0.56 0.88 aftermath+anymore
0.32 0.38 aftermath+cannot
0.19 0.56 aftermath+child
-0.15 -0.07 aftermath+date
-0.14 0.14 aftermath+die
0.61 0.63 aftermath+do-it
0.27 0.53 aftermath+eating
-0.34 0.24 aftermath+end
0.35 0.29 aftermath+enough
-0.09 0.24 aftermath+glad
-0.59 -0.28 aftermath+goodbye
-0.03 -0.05 aftermath+height
-0.09 -0.02 aftermath+hold
0.48 0.58 aftermath+hurt-other
0.14 0.03 aftermath+hurt-self
0.06 0.59 aftermath+intend
-0.77 -0.39 aftermath+kin
0.40 0.72 aftermath+last
-0.19 -0.08 aftermath+leisure
-0.58 0.28 aftermath+life
0.20 0.33 aftermath+no
0.09 0.76 aftermath+now
0.35 0.23 aftermath+old
0.02 0.03 aftermath+other
0.18 0.28 aftermath+pain
-0.12 0.23 aftermath+papers
0.09 -0.04 aftermath+passed
-0.54 0.12 aftermath+past
-0.33 -0.11 aftermath+peace
0.21 0.01 aftermath+pills
0.31 0.40 aftermath+poison
-0.20 -0.17 aftermath+prepare
0.23 0.47 aftermath+quantity
-0.05 -0.36 aftermath+question
0.48 0.52 aftermath+rope
-0.51 -0.53 aftermath+routine
0.08 0.05 aftermath+school
-0.07 -0.08 aftermath+self
-0.03 0.02 aftermath+spoken
-0.10 -0.39 aftermath+stand
-0.27 0.21 aftermath+suicide
-0.43 -0.31 aftermath+thanks
-0.16 -0.20 aftermath+therapy
0.48 0.31 aftermath+tonight
0.82 0.71 aftermath+took
-0.39 -0.34 aftermath+train
-0.19 0.23 aftermath+trapped
0.34 0.42 aftermath+violence
0.32 0.18 aftermath+want
0.05 0.32 aftermath+water
-0.36 -0.40 aftermath+work
-0.26 0.19 aftermath+worry
0.41 0.06 aftermath+wound
-0.40 -0.21 aftermath+you
-0.16 -0.49 aftermath>aftermath
-0.20 -0.33 aftermath>date
0.08 -0.12 aftermath>die
0.61 0.63 aftermath>do-it
0.20 0.09 aftermath>glad
0.49 0.47 aftermath>intend
0.28 0.01 aftermath>no
-0.41 0.49 aftermath>now
0.19 -0.03 aftermath>other
-0.49 -0.37 aftermath>past
0.18 0.49 aftermath>pills
-0.39 0.17 aftermath>quantity
-0.44 -0.51 aftermath>routine
0.31 -0.22 aftermath>self
0.21 0.08 aftermath>stand
-0.37 -0.38 aftermath>thanks
0.83 0.70 aftermath>tonight
0.62 0.56 aftermath>took
0.44 0.12 aftermath>want
-0.43 -0.05 aftermath>work
0.23 0.21 alone
0.75 0.81 alone+anymore
-0.43 0.55 alone+burden
0.26 0.14 alone+child
-0.05 0.17 alone+date
-0.18 -0.10 alone+die
-0.12 -0.24 alone+do-it
0.16 0.14 alone+end
-0.25 0.56 alone+exit
0.62 0.52 alone+glad
0.22 0.23 alone+goodbye
-0.08 -0.04 alone+height
-0.36 0.05 alone+hold
-0.24 -0.27 alone+hurt-other
0.18 0.99 alone+intend
-0.06 0.26 alone+kill-self
-0.13 -0.18 alone+kin
0.42 0.41 alone+letter
-0.47 -0.35 alone+life
0.16 0.47 alone+matter
-0.42 -0.48 alone+media
-0.46 -0.44 alone+no
0.24 -0.04 alone+now
0.33 0.04 alone+old
0.43 0.50 alone+other
0.21 0.17 alone+papers
-0.07 0.50 alone+passed
-0.11 -0.28 alone+past
-0.32 -0.31 alone+peace
-0.03 0.10 alone+pet
0.37 0.29 alone+pills
0.53 0.52 alone+prepare
0.40 0.28 alone+quantity
0.42 0.42 alone+rope
-0.00 -0.29 alone+self
-0.16 -0.31 alone+spoken
-0.15 -0.26 alone+stand
0.28 0.17 alone+suicide
-0.11 -0.15 alone+tired
0.53 0.56 alone+tonight
0.16 -0.07 alone+took
-0.15 -0.02 alone+vehicle
-0.16 0.17 alone+want
0.35 0.24 alone+work
-0.02 0.28 alone>anymore
-0.50 0.55 alone>burden
-0.45 -0.06 alone>date
0.41 0.40 alone>do-it
0.19 0.25 alone>end
0.32 0.29 alone>goodbye
0.33 0.16 alone>letter
0.29 0.01 alone>no
-0.05 -0.12 alone>now
0.16 0.04 alone>other
0.05 -0.05 alone>past
-0.11 -0.19 alone>peace
-0.14 -0.07 alone>self
-0.11 -0.25 alone>stand
-0.11 -0.15 alone>tired
0.50 0.28 alone>tonight
-0.24 0.04 alone>want
-0.43 -0.51 alone>work
-0.02 0.06 anymore
-0.16 0.07 anymore+cannot
0.55 0.49 anymore+care
-0.03 0.41 anymore+child
0.01 0.03 anymore+chores
0.18 -0.00 anymore+date
0.22 -0.35 anymore+despair
0.14 0.93 anymore+die
0.01 0.22 anymore+do-it
0.31 0.54 anymore+end
-0.16 -0.34 anymore+enough
0.22 0.22 anymore+exit
0.06 0.04 anymore+find
-0.19 -0.22 anymore+forever
0.04 -0.00 anymore+funeral
-0.13 0.33 anymore+glad
0.44 0.75 anymore+goodbye
0.06 -0.29 anymore+gun
0.44 0.38 anymore+height
0.44 0.49 anymore+hold
0.16 0.69 anymore+hurt-self
-0.07 -0.30 anymore+intend
-0.62 0.08 anymore+kill-self
0.31 0.31 anymore+kin
0.05 -0.15 anymore+last
-0.27 -0.15 anymore+laugh
0.29 0.25 anymore+letter
0.98 0.98 anymore+life
-0.20 0.39 anymore+matter
-0.18 0.06 anymore+no
0.03 0.10 anymore+now
-0.13 0.08 anymore+old
0.11 0.07 anymore+other
0.29 0.32 anymore+pain
0.16 0.14 anymore+papers
0.15 0.41 anymore+passed
-0.10 -0.07 anymore+past
-0.12 -0.23 anymore+peace
0.42 0.35 anymore+pet
-0.14 -0.10 anymore+pills
0.06 0.09 anymore+prepare
0.24 -0.14 anymore+quantity
0.46 0.39 anymore+question
-0.07 -0.10 anymore+revenge
0.47 0.29 anymore+routine
-0.27 -0.25 anymore+school
-0.05 -0.19 anymore+self
0.37 0.41 anymore+sorry
-0.42 0.25 anymore+spoken
0.12 0.00 anymore+stand
-0.70 0.53 anymore+suicide
-0.12 -0.11 anymore+thanks
-0.43 -0.39 anymore+therapy
0.51 0.14 anymore+tonight
-0.35 0.05 anymore+took
-0.18 0.50 anymore+trapped
0.16 0.73 anymore+urge
0.20 0.14 anymore+vehicle
-0.15 -0.33 anymore+violence
0.14 0.01 anymore+want
-0.71 -0.29 anymore+work
-0.23 -0.46 anymore+wound
-0.08 -0.15 anymore+you
0.60 0.41 anymore>alone
0.50 0.43 anymore>anymore
0.13 -0.13 anymore>cannot
0.68 0.50 anymore>date
-0.34 -0.23 anymore>die
-0.04 0.52 anymore>do-it
0.20 0.45 anymore>end
0.25 0.19 anymore>exit
-0.26 -0.15 anymore>glad
0.10 0.48 anymore>goodbye
0.78 0.65 anymore>hold
-0.04 -0.21 anymore>intend
-0.54 -0.13 anymore>kill-self
0.13 0.03 anymore>letter
1.01 0.85 anymore>life
-0.27 0.24 anymore>matter
-0.36 -0.02 anymore>no
0.46 0.76 anymore>now
-0.24 -0.15 anymore>other
-0.03 0.28 anymore>passed
0.33 0.35 anymore>past
-0.07 -0.05 anymore>prepare
0.52 0.47 anymore>quantity
0.46 0.39 anymore>question
0.52 0.39 anymore>self
-0.18 0.21 anymore>stand
-0.13 -0.28 anymore>tonight
-0.22 0.06 anymore>took
0.10 0.39 anymore>urge
-0.01 0.08 anymore>want
-0.45 -0.36 anymore>work
0.29 0.39 anymore>wound
-0.20 -0.18 anymore>you
0.32 0.00 blade
0.32 0.36 blade+cannot
-0.09 0.07 blade+chores
0.31 0.32 blade+date
0.42 0.46 blade+do-it
0.35 0.28 blade+end
0.08 0.10 blade+height
0.51 0.53 blade+hold
-0.16 0.15 blade+hurt-self
0.38 0.42 blade+intend
0.20 0.13 blade+no
0.63 0.54 blade+now
0.13 0.05 blade+other
-0.32 -0.31 blade+passed
0.15 0.01 blade+past
-0.59 -0.56 blade+prepare
0.05 0.02 blade+revenge
0.09 0.03 blade+school
0.38 0.23 blade+self
0.42 0.17 blade+spoken
-0.06 -0.07 blade+stand
0.45 0.41 blade+tonight
0.33 0.75 blade+trapped
0.41 0.44 blade+urge
0.57 0.43 blade+violence
0.39 0.47 blade+want
0.44 0.56 blade+wound
0.06 0.48 blade>blade
0.30 0.34 blade>cannot
0.15 0.21 blade>chores
0.20 0.17 blade>date
0.62 0.58 blade>hold
-0.05 -0.01 blade>no
0.49 0.35 blade>now
0.43 0.39 blade>other
0.15 0.01 blade>past
0.26 0.26 blade>revenge
0.26 0.26 blade>school
0.34 0.29 blade>self
0.31 0.46 blade>spoken
0.06 0.10 blade>stand
0.38 0.38 blade>tonight
-0.11 0.26 blade>trapped
0.55 0.45 blade>wound
0.07 0.70 burden
-0.29 0.32 burden+child
-0.26 0.16 burden+date
0.42 0.58 burden+die
0.11 0.11 burden+do-it
0.15 0.43 burden+eating
-0.18 -0.11 burden+glad
0.22 0.17 burden+intend
-0.20 0.19 burden+kin
0.27 0.27 burden+laugh
0.26 0.35 burden+life
-0.36 -0.30 burden+mourning
0.02 -0.11 burden+no
0.12 0.48 burden+now
0.07 -0.02 burden+other
0.06 -0.35 burden+pain
-0.31 -0.42 burden+papers
-0.18 -0.11 burden+passed
0.41 0.35 burden+past
0.46 0.42 burden+peace
0.33 0.27 burden+prepare
0.16 0.18 burden+quantity
0.25 0.32 burden+question
0.56 0.37 burden+rope
0.23 0.49 burden+self
-0.21 0.70 burden+spoken
0.38 0.53 burden+stand
0.03 -0.26 burden+thanks
0.03 0.29 burden+tonight
-0.48 0.39 burden+work
-0.12 0.20 burden+wound
0.08 0.44 burden>die
-0.29 0.32 burden>glad
-0.35 0.33 burden>kin
-0.30 -0.30 burden>no
0.08 0.12 burden>other
-0.29 0.32 burden>passed
-0.10 -0.00 burden>self
0.38 0.53 burden>stand
-0.01 0.03 cannot
0.36 0.34 cannot+child
0.03 0.57 cannot+date
-0.35 -0.01 cannot+despair
0.84 0.83 cannot+die
-0.04 0.01 cannot+do-it
-0.42 0.33 cannot+eating
0.03 -0.12 cannot+end
-0.09 -0.20 cannot+enough
-0.09 0.31 cannot+exit
-0.37 0.39 cannot+give-away
-0.08 -0.23 cannot+glad
0.23 0.44 cannot+gun
0.57 0.70 cannot+height
-0.52 -0.06 cannot+hold
0.22 0.18 cannot+hurt-other
0.38 0.53 cannot+hurt-self
0.96 0.94 cannot+intend
0.28 0.95 cannot+kill-self
0.35 0.48 cannot+kin
-0.60 -0.68 cannot+last
-0.12 -0.21 cannot+leisure
0.10 0.17 cannot+letter
0.75 0.80 cannot+life
-0.18 0.31 cannot+matter
-0.25 0.10 cannot+media
0.06 0.23 cannot+no
0.30 -0.14 cannot+now
-0.75 -0.62 cannot+other
-0.46 -0.18 cannot+passed
-0.17 -0.49 cannot+past
-0.39 -0.10 cannot+peace
-0.59 0.51 cannot+pet
0.16 0.14 cannot+pills
-0.09 -0.20 cannot+prepare
-0.40 -0.38 cannot+quantity
0.20 0.39 cannot+school
-0.02 -0.03 cannot+self
-0.31 -0.04 cannot+spoken
0.51 0.55 cannot+stand
-0.27 0.57 cannot+suicide
0.25 -0.01 cannot+tonight
-0.35 -0.22 cannot+took
0.04 0.23 cannot+trapped
0.14 0.54 cannot+urge
0.70 0.79 cannot+violence
0.14 -0.19 cannot+want
0.21 0.19 cannot+water
-0.48 -0.48 cannot+work
0.62 0.31 cannot+wound
0.24 0.27 cannot+you
-0.14 0.65 cannot>anymore
0.07 0.06 cannot>cannot
-0.11 -0.09 cannot>do-it
-0.42 0.33 cannot>eating
0.37 0.03 cannot>end
-0.16 -0.27 cannot>enough
-0.16 0.29 cannot>exit
-0.12 0.53 cannot>hold
0.74 0.84 cannot>intend
0.53 0.47 cannot>life
0.02 0.53 cannot>no
-0.42 -0.50 cannot>now
-0.48 -0.32 cannot>other
-0.22 -0.17 cannot>past
-0.39 -0.10 cannot>peace
0.16 0.14 cannot>pills
-0.16 -0.27 cannot>prepare
-0.11 0.12 cannot>self
-0.10 -0.14 cannot>stand
-0.09 -0.29 cannot>tonight
0.01 0.22 cannot>trapped
0.14 0.54 cannot>urge
-0.01 -0.16 cannot>want
-0.23 -0.29 cannot>work
0.10 0.11 cannot>you
0.51 0.34 care
0.40 0.34 care+child
0.47 0.51 care+date
0.32 0.22 care+exit
-0.21 -0.16 care+intend
0.13 0.10 care+kin
-0.04 -0.01 care+love
-0.33 -0.37 care+matter
0.28 0.37 care+no
0.18 0.05 care+now
0.31 0.29 care+other
-0.03 0.01 care+papers
-0.14 0.01 care+pet
0.11 0.09 care+pills
0.08 0.08 care+self
0.20 0.26 care+sorry
-0.22 -0.21 care+thanks
0.44 0.54 care+tonight
-0.15 -0.27 care+took
0.46 0.47 care+you
0.46 0.41 care>child
0.44 0.49 care>kin
-0.33 -0.37 care>matter
0.12 0.27 care>no
-0.11 -0.10 care>other
0.03 -0.04 care>pet
0.16 0.26 care>self
-0.03 -0.25 child
0.08 -0.05 child+chores
-0.21 -0.52 child+date
-0.59 0.19 child+die
0.43 0.52 child+do-it
-0.27 0.27 child+exit
0.38 0.29 child+find
-0.27 -0.29 child+give-away
-0.03 0.21 child+glad
-0.55 -0.55 child+gun
-0.49 -0.61 child+height
0.04 0.24 child+hold
0.00 -0.04 child+hurt-other
0.25 0.12 child+intend
0.16 0.15 child+joy
-0.31 0.30 child+kill-self
0.42 0.44 child+kin
-0.12 0.06 child+last
0.26 0.24 child+laugh
-0.33 -0.35 child+leisure
0.78 0.81 child+letter
0.40 0.28 child+love
0.01 -0.40 child+matter
-0.21 0.13 child+media
0.11 0.22 child+no
-0.48 -0.70 child+now
0.32 0.25 child+old
0.40 0.25 child+other
0.44 0.34 child+pain
-0.33 -0.31 child+papers
0.32 0.36 child+passed
0.15 -0.09 child+past
-0.69 -0.44 child+peace
0.17 -0.00 child+pills
-0.24 -0.34 child+prepare
-0.44 -0.70 child+quantity
0.13 0.48 child+question
-0.35 -0.09 child+revenge
-0.45 -0.06 child+rope
0.40 0.62 child+routine
-0.62 0.10 child+school
0.09 0.15 child+self
0.49 0.51 child+spoken
0.00 -0.18 child+stand
-0.23 0.45 child+suicide
-0.29 -0.34 child+tired
0.66 0.69 child+tonight
-0.16 -0.12 child+took
0.12 -0.25 child+trapped
0.36 0.42 child+urge
-0.06 -0.16 child+violence
-0.02 0.57 child+want
0.41 0.39 child+water
0.24 0.34 child+work
-0.23 0.45 child+worry
-0.11 -0.19 child+wound
0.11 -0.00 child>alone
0.08 0.55 child>anymore
-0.29 0.32 child>burden
-0.27 -0.29 child>child
-0.19 -0.29 child>date
-0.17 0.15 child>glad
0.44 0.46 child>hold
0.00 -0.04 child>hurt-other
-0.23 -0.25 child>intend
0.16 0.15 child>joy
-0.09 -0.17 child>kin
0.49 0.50 child>letter
0.25 0.18 child>love
-0.33 0.35 child>media
-0.65 -0.73 child>no
0.29 0.02 child>now
0.25 0.09 child>other
0.12 0.20 child>passed
-0.09 -0.27 child>past
-0.06 -0.14 child>prepare
-0.45 -0.52 child>quantity
0.04 0.36 child>question
0.07 0.18 child>revenge
-0.40 0.15 child>school
0.24 0.05 child>self
0.33 0.71 child>spoken
0.22 0.11 child>stand
-0.23 0.45 child>suicide
0.04 -0.04 child>tonight
0.22 0.14 child>took
0.35 0.09 child>trapped
-0.42 -0.64 child>violence
-0.58 -0.67 chores
0.15 0.04 chores+date
-0.36 -0.32 chores+die
-0.08 0.33 chores+eating
-0.67 -0.54 chores+end
0.28 0.19 chores+funeral
-0.38 -0.29 chores+give-away
-0.18 -0.16 chores+gun
0.41 0.46 chores+height
0.67 0.89 chores+hold
0.19 0.21 chores+hurt-other
-0.46 -0.49 chores+intend
-0.48 -0.43 chores+kin
-0.20 -0.18 chores+laugh
-0.45 -0.33 chores+leisure
0.46 0.32 chores+letter
-0.36 -0.38 chores+media
-0.17 -0.20 chores+no
-0.26 -0.21 chores+now
0.57 0.22 chores+other
0.26 0.35 chores+papers
-0.11 -0.12 chores+passed
-0.34 -0.53 chores+past
0.34 0.34 chores+peace
0.01 -0.10 chores+pills
-0.10 -0.02 chores+prepare
-0.60 -0.42 chores+quantity
0.12 0.03 chores+question
-0.17 -0.12 chores+rope
0.01 -0.11 chores+self
0.27 -0.12 chores+spoken
-0.06 -0.13 chores+stand
-0.31 -0.37 chores+suicide
-0.26 -0.20 chores+tired
0.12 0.14 chores+tonight
0.35 0.44 chores+took
0.51 0.65 chores+trapped
-0.26 -0.40 chores+violence
-0.34 -0.25 chores+want
-0.14 -0.05 chores+water
0.10 0.16 chores+wound
0.22 0.22 chores>anymore
0.31 0.36 chores>blade
-0.27 -0.29 chores>child
-0.32 -0.31 chores>chores
0.05 -0.10 chores>date
-0.37 -0.30 chores>end
-0.20 -0.18 chores>laugh
-0.41 -0.42 chores>leisure
-0.28 -0.38 chores>no
-0.07 0.07 chores>now
0.22 0.22 chores>other
0.35 0.47 chores>papers
-0.47 -0.41 chores>past
0.13 0.30 chores>prepare
0.01 -0.05 chores>quantity
-0.27 -0.25 chores>self
0.03 -0.03 chores>stand
-0.31 -0.37 chores>suicide
0.13 0.22 chores>tonight
0.40 0.49 chores>took
0.19 0.51 chores>trapped
-0.43 -0.41 chores>wound
-0.07 -0.31 date
0.27 0.01 date+die
0.14 -0.03 date+do-it
-0.57 0.72 date+eating
0.40 0.34 date+end
0.27 0.04 date+enough
0.49 0.23 date+exit
0.27 -0.05 date+find
-0.57 -0.51 date+funeral
0.09 0.43 date+give-away
0.28 0.07 date+glad
-0.21 0.17 date+goodbye
0.13 -0.09 date+gun
-0.25 -0.25 date+height
0.53 0.37 date+hold
0.42 0.28 date+hurt-other
0.02 0.33 date+hurt-self
0.31 0.23 date+intend
-0.35 -0.28 date+joy
0.42 0.63 date+kill-self
-0.32 -0.41 date+kin
0.05 -0.09 date+last
-0.12 -0.11 date+laugh
-0.41 -0.55 date+leisure
0.27 0.47 date+letter
-0.19 -0.28 date+life
0.52 0.40 date+love
0.75 0.48 date+matter
-0.11 -0.23 date+media
-0.34 -0.43 date+mourning
0.41 0.45 date+no
0.03 -0.04 date+now
-0.41 0.07 date+old
-0.23 -0.16 date+other
-0.09 0.17 date+pain
0.12 0.13 date+papers
0.16 -0.18 date+passed
-0.30 0.46 date+past
0.34 0.21 date+peace
0.14 -0.24 date+pet
0.12 -0.21 date+pills
0.01 -0.54 date+poison
0.61 0.58 date+prepare
-0.24 -0.04 date+quantity
-0.32 -0.19 date+question
-0.10 -0.01 date+revenge
0.50 0.59 date+rope
0.52 0.34 date+routine
-0.17 -0.36 date+school
-0.03 0.02 date+self
0.81 0.84 date+sorry
-0.30 -0.20 date+spoken
-0.17 -0.18 date+stand
-0.53 0.25 date+substance
-0.38 0.61 date+suicide
-0.38 -0.50 date+thanks
0.06 0.16 date+therapy
-0.29 -0.22 date+tonight
-0.31 0.58 date+took
0.54 0.51 date+train
-0.09 0.12 date+trapped
-0.12 0.34 date+urge
-0.08 -0.12 date+vehicle
0.05 0.17 date+violence
-0.29 -0.60 date+voices
0.80 0.73 date+want
-0.06 0.14 date+water
-0.59 -0.39 date+work
-0.10 0.36 date+worry
-0.43 0.57 date+wound
0.33 0.24 date+you
0.02 0.34 date>after
0.32 0.27 date>alone
-0.09 0.02 date>anymore
0.48 0.51 date>date
0.05 -0.15 date>die
0.28 0.19 date>do-it
0.29 0.42 date>end
0.13 -0.08 date>exit
0.01 -0.20 date>find
0.10 -0.05 date>gun
-0.50 -0.09 date>height
0.31 0.27 date>hold
0.45 0.41 date>hurt-self
0.03 -0.17 date>intend
0.59 0.29 date>kill-self
0.18 -0.24 date>kin
-0.51 -0.57 date>leisure
0.22 0.48 date>letter
-0.08 0.20 date>life
-0.02 -0.19 date>media
0.58 0.60 date>no
0.02 0.22 date>now
-0.27 0.12 date>old
-0.10 0.03 date>other
-0.52 0.30 date>pain
-0.56 0.48 date>past
0.34 0.32 date>peace
0.29 0.06 date>pills
0.00 -0.03 date>prepare
-0.28 0.22 date>quantity
0.11 0.43 date>question
-0.33 -0.22 date>revenge
0.26 0.35 date>rope
0.12 0.00 date>routine
-0.08 -0.20 date>school
-0.01 -0.03 date>self
-0.52 -0.40 date>spoken
-0.24 0.02 date>stand
-0.27 -0.10 date>substance
-0.14 -0.25 date>therapy
0.34 0.52 date>tonight
0.19 -0.14 date>took
0.10 0.13 date>train
-0.08 0.04 date>trapped
0.35 0.19 date>urge
0.57 0.61 date>vehicle
0.25 0.58 date>violence
0.36 0.71 date>want
-0.24 -0.22 date>work
0.43 0.40 date>wound
0.36 0.40 date>you
-0.89 0.87 despair
-0.23 -0.35 despair+die
-0.32 0.18 despair+do-it
0.06 -0.23 despair+end
-0.20 0.28 despair+exit
-0.29 0.04 despair+hold
0.35 0.29 despair+intend
0.08 0.30 despair+kin
-0.14 -0.32 despair+leisure
-0.32 -0.53 despair+letter
-0.16 -0.16 despair+life
0.06 -0.32 despair+matter
-0.27 0.38 despair+no
0.07 0.65 despair+now
0.19 -0.06 despair+other
0.25 0.13 despair+papers
-0.57 -0.60 despair+past
0.44 0.30 despair+pills
0.14 0.43 despair+prepare
-0.67 0.30 despair+quantity
-0.53 0.21 despair+self
-0.44 0.34 despair+sorry
0.13 0.30 despair+spoken
0.15 -0.28 despair+stand
0.24 -0.35 despair+tonight
-0.37 0.28 despair+voices
-0.23 -0.24 despair+want
-0.33 -0.64 despair+work
0.39 0.41 despair+wound
-0.18 0.21 despair>cannot
-0.29 0.42 despair>despair
-0.32 -0.32 despair>end
-0.20 0.28 despair>exit
0.16 0.26 despair>life
0.27 0.29 despair>matter
-0.10 0.88 despair>no
0.09 0.37 despair>other
-0.14 -0.32 despair>papers
-0.45 -0.49 despair>past
0.39 0.40 despair>pills
-0.31 -0.26 despair>quantity
0.00 0.24 despair>self
-0.26 -0.53 despair>work
0.62 0.24 die
0.75 0.55 die+do-it
-0.72 -0.53 die+eating
-0.05 0.69 die+end
-0.16 0.53 die+enough
0.49 0.74 die+exit
0.12 -0.31 die+funeral
0.57 0.59 die+give-away
0.25 0.23 die+glad
-0.15 0.27 die+gun
0.20 0.08 die+hold
-0.20 -0.15 die+hurt-other
1.01 0.79 die+intend
0.06 0.09 die+kill-self
-0.55 -0.24 die+kin
0.16 -0.27 die+last
-0.05 -0.38 die+laugh
-0.86 -0.76 die+leisure
-0.68 -0.01 die+letter
-0.85 -0.62 die+life
-0.52 -0.49 die+love
0.27 0.06 die+matter
0.14 0.04 die+media
-0.29 -0.50 die+mourning
-0.31 -0.29 die+no
-0.56 -0.16 die+now
-0.39 -0.17 die+old
-0.40 -0.46 die+other
-0.68 0.41 die+pain
-0.20 0.40 die+passed
-0.27 -0.09 die+past
0.36 0.56 die+peace
-0.28 -0.25 die+pet
0.23 0.11 die+pills
-0.02 0.51 die+prepare
-0.24 -0.06 die+quantity
-0.30 0.18 die+question
0.04 0.09 die+revenge
-0.27 0.34 die+routine
-0.22 -0.01 die+school
0.02 -0.02 die+self
-0.13 0.06 die+sleep-away
-0.53 0.42 die+spoken
-0.64 -0.49 die+stand
-0.64 -0.43 die+therapy
-0.11 -0.30 die+tired
-0.11 0.08 die+tonight
0.61 0.41 die+took
-0.20 0.77 die+trapped
0.07 -0.16 die+urge
-0.36 -0.40 die+violence
-0.09 -0.01 die+voices
0.41 0.47 die+want
-0.51 0.35 die+work
-0.22 0.46 die+worry
-0.40 -0.30 die+you
-0.62 0.44 die>aftermath
-0.29 -0.20 die>alone
0.37 0.55 die>anymore
0.32 0.36 die>burden
-0.41 -0.24 die>date
0.33 0.17 die>die
0.52 0.53 die>do-it
-0.51 -0.21 die>eating
-0.52 -0.40 die>funeral
0.21 0.74 die>hold
0.57 0.07 die>intend
-0.44 -0.28 die>kin
-0.30 -0.30 die>laugh
-0.65 -0.66 die>leisure
-0.37 -0.33 die>media
-0.74 0.05 die>no
-0.55 -0.17 die>now
-0.38 -0.35 die>old
-0.45 -0.56 die>other
0.09 0.14 die>past
-0.42 -0.31 die>quantity
-0.21 -0.27 die>question
-0.47 -0.33 die>self
-0.36 0.63 die>spoken
-0.50 -0.08 die>stand
-0.38 -0.42 die>therapy
-0.11 -0.30 die>tired
0.01 0.13 die>tonight
-0.30 0.23 die>want
-0.48 0.39 die>work
-0.22 0.42 die>worry
-0.24 -0.44 die>you
0.37 -0.07 do-it
0.26 0.22 do-it+end
0.47 0.39 do-it+enough
0.37 0.37 do-it+goodbye
0.42 0.63 do-it+height
0.25 0.59 do-it+hold
-0.16 -0.17 do-it+hurt-other
-0.07 -0.20 do-it+intend
-0.16 -0.18 do-it+last
0.46 0.24 do-it+letter
0.44 0.25 do-it+life
0.07 0.22 do-it+matter
0.24 0.14 do-it+media
0.22 0.09 do-it+no
0.72 0.54 do-it+now
-0.04 -0.24 do-it+other
0.63 0.26 do-it+past
0.54 0.39 do-it+pills
0.30 0.28 do-it+prepare
0.36 0.55 do-it+quantity
0.51 0.47 do-it+question
0.26 0.25 do-it+school
-0.08 -0.25 do-it+self
0.47 0.55 do-it+spoken
0.05 0.42 do-it+stand
-0.24 -0.03 do-it+tonight
0.42 0.46 do-it+trapped
-0.15 -0.24 do-it+want
0.41 0.32 do-it+water
-0.20 -0.19 do-it+work
0.51 0.50 do-it+wound
0.50 0.60 do-it>alone
0.02 -0.05 do-it>anymore
-0.18 -0.23 do-it>date
0.36 0.47 do-it>do-it
-0.33 -0.33 do-it>intend
-0.18 -0.27 do-it>last
0.76 0.61 do-it>now
-0.44 -0.41 do-it>self
-0.11 0.09 do-it>tonight
-0.64 -0.17 eating
-0.24 -0.13 eating+hold
0.60 0.48 eating+kin
-0.26 -0.33 eating+laugh
-0.20 0.05 eating+leisure
-0.40 -0.51 eating+letter
-0.21 0.09 eating+mourning
0.31 0.70 eating+no
-0.67 0.20 eating+now
-0.42 -0.51 eating+other
-0.47 -0.49 eating+past
0.11 -0.23 eating+peace
0.34 -0.26 eating+pills
-0.31 0.23 eating+quantity
-0.33 0.02 eating+self
-0.28 -0.30 eating+spoken
-0.10 -0.15 eating+stand
-0.06 0.18 eating+tonight
0.15 0.31 eating+violence
-0.71 -0.53 eating+want
-0.47 0.48 eating+work
-0.27 0.47 eating>date
-0.41 -0.18 eating>now
0.53 0.39 eating>pills
-0.14 0.29 eating>self
-0.27 -0.25 eating>stand
0.48 0.67 en:60
-0.75 -0.84 en:7
-1.15 -0.65 en:a
-0.54 -0.48 en:a balcon
-0.40 -0.44 en:a beach
0.10 0.43 en:a belt
-0.11 0.27 en:a better
0.32 0.33 en:a bit
0.35 0.26 en:a bottle
-0.25 0.51 en:a bridge
0.03 0.21 en:a bullet
0.58 0.52 en:a bunch
-0.37 0.36 en:a bus
0.45 0.51 en:a car
-0.50 0.57 en:a child
0.04 0.01 en:a date
0.08 0.55 en:a day
-0.25 -0.49 en:a fight
0.08 0.62 en:a friend
-0.29 0.48 en:a future
0.23 0.10 en:a good
0.11 0.23 en:a goodby
-0.00 0.20 en:a gun
-0.09 0.26 en:a guy
0.47 0.48 en:a home
0.17 -0.16 en:a hotel
0.34 0.32 en:a joke
-0.05 -0.21 en:a knife
-0.49 -0.35 en:a letter
0.15 0.17 en:a list
0.29 0.13 en:a little
-0.15 0.27 en:a loaded
-0.65 -0.23 en:a long
-0.22 -0.28 en:a lot
-0.21 -0.27 en:a man
-0.56 -0.57 en:a new
-0.22 -0.33 en:a nice
-0.53 0.13 en:a note
-0.34 -0.14 en:a plan
0.57 0.42 en:a proble
-0.33 -0.33 en:a raise
-0.01 -0.14 en:a razor
-0.14 -0.10 en:a relief
-0.04 0.13 en:a rope
-0.39 -0.42 en:a safety
-0.20 -0.27 en:a serial
-0.44 0.42 en:a strang
-0.23 -0.16 en:a studen
-0.63 0.10 en:a suicid
-0.10 0.41 en:a teenag
0.51 0.40 en:a though
0.13 0.31 en:a train
-0.30 -0.40 en:a vet
0.23 0.20 en:a video
-0.27 -0.29 en:a walk
-0.48 0.61 en:a waste
0.31 0.28 en:a way
0.21 0.00 en:a week
-0.01 0.38 en:a while
-0.07 -0.16 en:a whole
-0.11 0.17 en:a year
-0.60 0.34 en:a ~
-0.25 0.27 en:about
-0.57 0.03 en:about a
-0.44 0.43 en:about death
-0.60 -0.26 en:about dying
0.24 0.62 en:about ending
0.30 0.18 en:about how
-0.35 0.01 en:about it
-0.18 0.63 en:about killin
0.33 0.49 en:about me
-0.46 -0.49 en:about money
-0.54 0.06 en:about my
-0.68 0.48 en:about not
-0.23 -0.32 en:about our
-0.44 -0.43 en:about self
0.19 0.07 en:about suicid
-0.08 -0.13 en:about the
0.48 0.36 en:about to
-0.29 0.36 en:about wantin
-0.51 0.55 en:accide
-0.19 -0.21 en:accoun
0.11 0.54 en:act
0.08 0.38 en:act on
0.21 0.69 en:active
0.51 0.45 en:active suicid
0.80 0.75 en:actual
0.21 0.11 en:afraid
0.17 -0.14 en:afraid of
0.12 0.80 en:after
-0.26 0.07 en:after a
-0.33 0.11 en:after an
-0.02 0.35 en:after me
0.15 0.12 en:after that
-0.53 -0.40 en:after the
0.29 -0.20 en:after this
-0.68 0.14 en:again
0.48 0.43 en:again and
-0.29 0.38 en:again but
-0.20 -0.25 en:again haha
0.60 0.56 en:again ill
-0.29 -0.01 en:again last
0.32 0.22 en:again with
0.64 0.63 en:agains
0.46 0.45 en:agains the
0.30 0.56 en:age
-0.42 -0.17 en:ages
0.12 0.84 en:ago
0.48 0.46 en:ago and
0.60 0.42 en:agree
-0.30 -0.42 en:aid
0.75 0.45 en:alive
-0.03 -0.26 en:alive and
-0.03 -0.33 en:alive for
-0.22 -0.16 en:all
0.23 0.33 en:all be
-0.22 -0.52 en:all day
0.08 0.62 en:all i
-0.19 -0.25 en:all my
-0.38 -0.48 en:all night
0.51 0.48 en:all of
-0.15 -0.16 en:all over
0.52 0.40 en:all thats
0.07 0.14 en:all the
-0.29 -0.35 en:all weeken
-0.58 0.02 en:almost
0.36 0.17 en:alone
-0.31 -0.47 en:along
-0.22 -0.33 en:along the
1.38 1.15 en:alread
0.27 0.19 en:alread left
-0.76 0.00 en:always
0.45 0.50 en:an
0.10 0.32 en:an accide
-0.05 -0.06 en:an envelo
0.32 -0.17 en:an hour
-0.32 0.27 en:an old
0.33 0.62 en:an overdo
0.73 0.38 en:and
0.20 0.00 en:and a
0.23 0.12 en:and closed
0.40 0.33 en:and count
-0.38 -0.36 en:and cried
-0.09 -0.09 en:and cut
-0.20 0.36 en:and feelin
-0.25 -0.28 en:and felt
-0.47 -0.43 en:and had
-0.11 -0.15 en:and he
0.20 0.22 en:and her
0.60 0.80 en:and hes
-0.18 -0.31 en:and i
-0.08 -0.21 en:and id
0.63 0.52 en:and im
0.58 0.54 en:and is
-0.49 -0.27 en:and it
0.69 0.72 en:and its
0.01 0.23 en:and ive
0.70 0.55 en:and my
0.09 0.58 en:and no
-0.16 0.29 en:and nobody
0.47 0.37 en:and not
0.26 0.48 en:and now
-0.08 0.20 en:and said
0.21 0.17 en:and says
0.32 0.39 en:and she
0.16 0.49 en:and shes
0.07 -0.13 en:and so
0.24 0.20 en:and thats
0.14 0.22 en:and the
0.05 0.08 en:and then
-0.18 0.21 en:and theres
0.29 0.27 en:and theyve
0.55 0.66 en:and this
0.42 0.23 en:and today
-0.27 -0.27 en:and told
0.35 0.34 en:and tonigh
-0.22 -0.29 en:and watche
-0.49 -0.56 en:and we
-0.56 -0.02 en:and went
0.46 0.46 en:and when
-0.01 0.10 en:and will
-0.15 -0.27 en:and youre
-0.42 0.45 en:and ~
-0.36 -0.20 en:angry
-0.61 -0.18 en:annive
-0.40 -0.26 en:annive of
-0.64 -0.75 en:anothe
-0.63 -0.78 en:answer
-0.62 -0.69 en:antide
0.24 0.16 en:antifr
0.17 0.11 en:antifr i
-0.49 -0.46 en:anxiet
-0.87 -0.06 en:anxiou
0.03 -0.10 en:any
0.08 0.10 en:anymor
-0.25 0.15 en:anymor and
0.58 0.31 en:anymor gonna
-0.16 0.29 en:anymor i
0.32 0.41 en:anyone
-0.51 -0.56 en:anyone i
-0.67 -0.54 en:anythi
0.20 0.41 en:anythi anymor
0.06 -0.20 en:anythi stupid
-0.38 -0.43 en:anyway
-0.72 -0.31 en:anywhe
-0.58 0.50 en:apple
0.54 0.21 en:appoin
0.33 0.21 en:appoin to
0.51 0.45 en:are
-0.16 0.09 en:are all
0.05 -0.13 en:are in
-0.36 -0.43 en:argued
-0.28 -0.36 en:argued with
-0.64 -0.41 en:argume
0.39 0.28 en:arm
0.37 0.37 en:arm is
0.00 0.36 en:around
0.34 0.29 en:around my
-0.93 -0.62 en:as
-0.71 -0.20 en:as a
0.47 0.45 en:as i
-0.58 -0.72 en:ashame
-0.40 -0.47 en:ashame i
-0.60 -0.05 en:ask
0.21 -0.07 en:asked
0.93 0.85 en:asking
0.31 0.34 en:asking about
-0.28 -0.56 en:asleep
-1.15 -0.58 en:at
-0.26 0.03 en:at a
0.16 0.42 en:at home
-0.31 -0.33 en:at it
-0.24 -0.34 en:at karaok
-0.05 0.35 en:at me
-0.45 -0.31 en:at my
0.65 0.50 en:at night
0.29 0.39 en:at once
-0.12 -0.16 en:at peace
-0.21 -0.29 en:at school
0.18 0.23 en:at six
-0.22 -0.27 en:at the
-0.26 -0.43 en:at this
-0.61 0.43 en:at univer
-0.23 -0.18 en:at work
-0.58 -0.69 en:ate
-0.36 -0.61 en:attack
-0.32 1.00 en:attemp
-0.15 0.45 en:attemp suicid
-0.22 0.46 en:attemp was
0.55 0.82 en:attent
0.40 0.58 en:attent i
-0.58 -0.63 en:aunts
-0.72 -0.09 en:away
-0.28 0.04 en:away in
-0.21 -0.13 en:away my
-0.18 -0.28 en:away the
-0.15 -0.17 en:awful
-0.11 -0.12 en:awful for
-0.16 -0.55 en:baby
-0.04 0.95 en:back
-0.53 0.08 en:back at
0.04 0.32 en:back in
-0.14 -0.04 en:back to
-0.07 0.07 en:bad
0.47 0.44 en:bad now
-0.18 -0.55 en:badly
0.52 0.48 en:bag
0.46 0.45 en:bag and
0.15 -0.04 en:balcon
-0.24 -0.27 en:balcon and
-0.22 -0.23 en:balcon now
-0.76 0.19 en:band
-0.09 -0.26 en:bank
0.23 0.21 en:bank detail
0.16 0.06 en:bath
0.52 0.37 en:bath and
-0.13 -0.25 en:bathro
0.47 0.84 en:be
0.65 0.50 en:be a
0.98 0.96 en:be alive
0.47 0.47 en:be alone
0.01 -0.25 en:be and
0.49 0.41 en:be better
0.78 0.81 en:be dead
-0.31 0.11 en:be easier
0.44 0.46 en:be finish
0.23 0.09 en:be good
0.39 0.57 en:be happie
-0.45 -0.44 en:be here
-0.63 0.63 en:be like
-0.47 0.44 en:be okay
-0.38 -0.34 en:be over
0.20 0.17 en:be quick
0.44 0.39 en:be sad
0.49 0.46 en:be seeing
-0.37 0.33 en:be suicid
-0.32 -0.37 en:be the
-0.30 -0.26 en:be there
0.26 0.50 en:be with
-0.18 -0.13 en:be worrie
-0.55 -0.41 en:be ~
-0.56 -0.62 en:beach
-0.26 0.44 en:beat
0.89 0.77 en:beatin
0.33 0.48 en:beatin my
-0.19 -0.42 en:becaus
-0.14 -0.01 en:becaus i
0.34 0.36 en:becaus it
-0.36 -0.41 en:becaus of
-0.35 -0.33 en:becaus the
-0.54 -0.32 en:bed
-0.16 0.18 en:bed and
-0.59 -0.80 en:bedtim
-0.19 -0.02 en:been
-0.25 -0.41 en:been a
-0.33 0.44 en:been clean
0.41 0.42 en:been cuttin
0.45 0.45 en:been ready
-0.32 0.62 en:been saving
-0.47 -0.54 en:been suicid
0.26 -0.19 en:been thinki
-0.10 -0.46 en:before
0.07 0.46 en:before i
0.12 -0.22 en:before the
0.28 0.26 en:before they
-0.35 0.19 en:before you
-0.08 -0.06 en:behind
0.06 0.09 en:behind the
0.30 1.05 en:being
-0.13 0.45 en:being alive
0.37 0.44 en:being dead
0.19 0.18 en:being here
0.42 0.49 en:believ
-0.37 -0.23 en:belt
-0.09 -0.39 en:best
-0.33 0.11 en:best friend
0.12 -0.00 en:better
-0.11 0.27 en:better mum
0.14 -0.08 en:better off
0.32 0.28 en:better on
-0.72 -0.85 en:betwee
0.12 -0.07 en:bike
-0.16 -0.20 en:bike and
-0.34 -0.44 en:bill
-0.36 -0.69 en:birthd
-0.82 -1.03 en:bit
0.05 0.07 en:blade
-0.33 -0.34 en:blade in
-0.05 0.40 en:blades
0.38 0.37 en:blanke
-0.43 -0.36 en:bleach
-0.62 -0.78 en:bled
0.87 0.86 en:bleedi
0.27 0.42 en:bleedi and
0.32 0.35 en:bleedi i
-0.36 -0.68 en:blood
0.60 0.60 en:blue
0.27 0.26 en:blue blanke
0.28 0.30 en:blue folder
0.07 -0.27 en:body
-0.46 -0.47 en:boiler
-0.33 -0.34 en:boiler is
0.27 0.44 en:boilin
0.19 0.31 en:boilin water
-0.53 -0.50 en:bombed
0.19 0.00 en:book
-0.13 -0.44 en:booked
0.17 -0.16 en:booked a
-0.34 0.38 en:born
-0.67 -0.24 en:bos
-0.45 0.16 en:boss
0.33 0.28 en:both
-0.18 0.33 en:bother
0.30 0.53 en:bottle
0.12 0.38 en:bottle of
0.45 0.40 en:bought
-0.35 -0.10 en:bought a
-0.06 -0.26 en:bought rope
0.32 0.29 en:bought the
-0.46 -0.41 en:box
-0.52 -0.58 en:boxes
0.15 0.13 en:boy
0.20 0.09 en:boyfri
-0.65 -0.76 en:break
0.66 0.57 en:breaki
0.47 0.41 en:breaki the
-0.28 0.62 en:breaks
-0.20 0.44 en:breaks my
0.00 -0.23 en:breath
0.12 0.14 en:bridge
0.43 0.43 en:bridge again
-0.10 -0.06 en:bridge i
-0.04 0.04 en:bridge is
-0.17 0.44 en:bridge last
0.05 -0.08 en:bringi
0.21 0.29 en:bringi a
0.76 0.36 en:broke
0.38 0.11 en:broke my
-0.14 0.43 en:broken
0.20 -0.00 en:brothe
0.02 -0.12 en:brothe in
0.46 0.32 en:brothe is
-0.29 0.29 en:brothe to
-0.13 0.44 en:bruise
0.25 0.72 en:buildi
0.14 -0.38 en:bullet
0.81 0.73 en:bunch
0.58 0.52 en:bunch of
-0.75 -0.61 en:buried
-0.21 -0.26 en:buried the
0.66 0.92 en:burn
-0.04 0.41 en:burn myself
0.56 0.56 en:burn the
-0.13 0.56 en:burned
-0.31 -0.43 en:burnt
-0.22 -0.31 en:burnt the
-0.38 -0.60 en:bury
-0.15 -0.32 en:bury me
-0.35 -0.33 en:bus
-0.12 -0.29 en:busy
-0.24 0.04 en:but
0.27 0.18 en:but i
-0.28 0.47 en:but id
-0.13 -0.36 en:but ill
0.28 0.87 en:but im
0.20 -0.23 en:but it
-0.76 -0.10 en:but its
-0.31 -0.26 en:but the
-0.35 -0.32 en:buy
0.39 0.41 en:by
-0.34 -0.02 en:by a
0.39 0.41 en:by mornin
0.43 0.64 en:by my
0.15 -0.19 en:by that
0.27 0.24 en:by the
0.36 0.36 en:by tomorr
0.10 -0.03 en:bye
0.54 0.76 en:cabine
0.13 -0.20 en:cake
0.10 0.04 en:call
0.54 0.61 en:call anyone
-0.36 -0.37 en:call sorry
0.08 0.32 en:call the
-0.25 -0.12 en:called
-0.70 0.71 en:callin
-0.32 -0.40 en:calls
-0.02 -0.41 en:calm
0.01 0.03 en:calm the
-0.44 -0.15 en:came
0.24 0.41 en:came home
-0.17 -0.19 en:came on
-0.44 0.77 en:camera
-0.31 0.55 en:camera in
0.41 0.46 en:can
0.41 0.48 en:can close
0.39 0.64 en:can go
0.61 0.42 en:can hear
0.34 0.28 en:can keep
-0.37 -0.52 en:can say
-0.23 -0.20 en:can we
-0.06 -0.10 en:can you
0.05 -0.42 en:cancel
-0.48 -0.58 en:cancer
0.34 0.47 en:cant
-0.11 0.42 en:cant be
0.06 -0.07 en:cant do
0.18 0.25 en:cant get
0.06 -0.25 en:cant go
0.52 0.38 en:cant hold
0.56 0.36 en:cant keep
0.23 0.05 en:cant live
0.10 0.11 en:cant promis
-0.41 0.54 en:cant see
-0.35 -0.06 en:cant sleep
0.24 0.08 en:cant stop
-0.07 -0.22 en:cant wait
0.52 0.24 en:car
0.18 -0.16 en:car it
0.24 0.26 en:car park
-0.34 -0.45 en:care
0.16 0.38 en:care if
-0.14 -0.15 en:care of
-0.55 -0.44 en:cat
0.14 0.07 en:cat to
-0.26 -0.29 en:cat wants
-0.51 0.49 en:catch
-0.46 0.34 en:catch myself
0.04 0.48 en:cellar
-0.27 -0.41 en:change
-0.11 -0.16 en:change my
-0.57 -0.59 en:chapte
-0.19 -0.32 en:charac
-0.11 -0.18 en:charac died
0.32 0.22 en:charge
-0.25 -0.34 en:check
0.31 0.38 en:check on
-0.81 -0.77 en:cheese
-0.41 -0.25 en:chem
-0.29 -0.18 en:chem homewo
-0.62 0.51 en:child
0.79 0.64 en:childr
-0.49 -0.84 en:choice
-0.31 -0.33 en:choir
0.15 0.67 en:chosen
-0.13 -0.41 en:christ
-0.89 -0.91 en:cigare
-0.59 -0.70 en:city
-0.66 0.12 en:class
-0.42 0.04 en:clean
-0.33 0.44 en:clean from
0.75 0.81 en:cleane
0.35 0.34 en:cleane the
-0.08 -0.29 en:cliff
-0.52 -0.66 en:cliffs
0.69 0.76 en:close
-0.44 -0.06 en:closed
0.12 -0.01 en:closed my
0.30 0.40 en:clothe
-0.44 -0.32 en:club
-0.46 -0.44 en:coat
-0.16 0.07 en:coffee
-0.78 -0.54 en:cold
-0.32 0.10 en:collea
0.42 0.45 en:collec
-0.32 0.42 en:colleg
0.60 0.55 en:come
0.38 0.46 en:come back
0.48 0.02 en:comes
0.54 0.48 en:comes into
-0.50 -0.54 en:comes on
0.86 0.57 en:coming
0.23 0.23 en:coming back
0.01 -0.07 en:commit
0.14 0.10 en:commit suicid
-0.53 -0.40 en:contra
-0.45 0.23 en:contro
-0.50 0.39 en:corner
0.14 0.36 en:cost
-0.09 -0.16 en:could
-0.60 -0.52 en:could have
0.30 0.48 en:could just
-0.53 -0.51 en:could ~
-0.26 -0.06 en:couldn
0.76 0.65 en:count
-0.47 -0.73 en:counte
0.81 0.72 en:courag
0.48 0.36 en:courag and
0.42 0.50 en:courag to
-0.87 -0.86 en:course
0.43 0.71 en:cousin
-0.52 0.72 en:cowork
-0.47 -0.57 en:cream
-0.59 -0.42 en:cried
-0.38 -0.45 en:cried a
-0.51 -0.28 en:cried on
-0.57 -0.49 en:crime
-0.47 0.49 en:crosse
0.09 -0.44 en:cry
0.57 0.59 en:cry for
0.26 -0.34 en:crying
-0.03 -0.60 en:cut
0.26 -0.13 en:cut my
-0.27 -0.30 en:cut myself
0.37 0.37 en:cut rly
0.51 0.49 en:cut so
0.41 0.42 en:cut too
-0.55 0.14 en:cuts
0.03 1.07 en:cuttin
0.44 0.43 en:cuttin for
-0.15 -0.25 en:d
-0.11 -0.18 en:d d
0.80 0.73 en:da
0.08 0.01 en:dad
0.01 -0.12 en:dad is
-0.09 0.35 en:dad keeps
-0.34 0.46 en:dad says
0.27 0.36 en:dads
-0.56 -0.64 en:danger
-0.49 -0.82 en:dark
0.27 0.48 en:date
-0.17 0.26 en:date and
-0.22 -0.27 en:date for
-0.11 0.40 en:daught
0.16 -0.08 en:daught she
-0.25 -0.13 en:day
0.38 0.39 en:day and
0.04 0.19 en:day i
-0.53 -0.58 en:day of
-1.10 0.47 en:days
0.20 0.09 en:dead
-0.34 -0.30 en:dead and
-0.31 -0.47 en:dead if
-0.50 0.70 en:dead inside
0.37 0.38 en:dead so
0.08 0.08 en:death
0.00 -0.03 en:death is
0.27 0.14 en:death would
-0.57 -0.63 en:decide
-0.20 -0.18 en:decide im
-0.26 -0.24 en:decide to
-0.23 -0.32 en:decide when
-0.32 -0.30 en:decisi
0.89 0.87 en:deep
0.37 0.37 en:deep its
0.69 0.68 en:delete
0.19 0.06 en:dentis
-0.02 -0.66 en:depres
0.46 0.54 en:deserv
-0.11 0.27 en:deserv a
0.38 0.24 en:deserv to
0.33 0.19 en:desk
0.32 0.30 en:detail
-0.42 -0.51 en:detect
0.36 0.35 en:diagno
-0.08 -0.38 en:diary
0.08 -0.04 en:did
0.43 0.45 en:did it
-0.38 -0.32 en:did the
-0.80 -0.68 en:didnt
0.91 0.85 en:die
0.35 0.54 en:die and
0.33 0.17 en:die die
-0.48 0.61 en:die exactl
-0.48 -0.57 en:die for
-0.37 0.74 en:die i
-0.68 -0.56 en:die im
-0.58 -0.35 en:die in
-0.29 -0.18 en:die lol
-0.20 -0.25 en:die than
-0.79 -0.67 en:died
0.34 0.52 en:died and
-0.28 -0.46 en:died in
-0.35 -0.31 en:died of
-0.09 -0.13 en:died when
-0.74 -0.74 en:diet
0.14 -0.39 en:differ
-0.72 -0.39 en:dinner
-0.94 0.66 en:disapp
-0.34 -0.30 en:discus
-0.79 -0.68 en:dishes
-0.41 -0.06 en:divorc
-0.24 -0.32 en:dizzy
-0.20 -0.22 en:do
-0.32 0.43 en:do anythi
0.10 -0.03 en:do i
0.31 0.08 en:do it
0.50 0.48 en:do now
-0.08 0.11 en:do that
-0.22 -0.09 en:do the
-0.02 -0.03 en:do this
-0.54 -0.55 en:do wanna
-0.34 0.15 en:do when
-0.47 -0.43 en:do you
-0.43 -0.19 en:doctor
-0.64 -0.70 en:docume
0.04 -0.31 en:does
-0.51 0.79 en:doesnt
-0.34 0.45 en:doesnt wanna
0.04 0.01 en:dog
0.30 0.29 en:dog to
0.28 0.08 en:dogs
-0.48 -0.61 en:doing
-0.26 -0.23 en:doing it
0.08 -0.26 en:done
0.00 -0.17 en:done with
0.42 0.26 en:dont
0.25 0.21 en:dont call
0.18 0.21 en:dont care
0.03 0.30 en:dont come
-0.36 -0.47 en:dont cut
0.08 0.20 en:dont feel
-0.09 -0.25 en:dont have
0.37 0.33 en:dont intend
-0.15 -0.04 en:dont know
0.52 0.53 en:dont look
-0.24 -0.12 en:dont need
0.01 0.47 en:dont see
0.42 0.26 en:dont tell
0.46 0.69 en:dont think
0.49 0.45 en:dont trust
0.11 0.14 en:dont want
0.06 -0.13 en:dont worry
-0.20 -0.01 en:door
-0.09 0.52 en:door is
-0.31 -0.40 en:dose
-0.03 -0.23 en:double
-0.10 0.55 en:down
0.02 0.34 en:down the
0.40 1.06 en:downst
0.82 0.37 en:drank
-0.14 -0.09 en:drawer
-0.11 -0.25 en:dream
-0.60 0.83 en:drinki
0.09 0.64 en:drivin
-0.08 -0.12 en:drove
-0.03 0.02 en:drove up
-0.10 0.84 en:drunk
0.43 0.29 en:drunk and
-0.46 -0.51 en:dry
-0.25 -0.66 en:dying
-0.40 -0.49 en:dying in
-0.34 -0.29 en:dying it
-0.30 -0.53 en:dying on
0.38 -0.09 en:each
-0.26 -0.24 en:each mornin
0.44 0.38 en:each of
0.01 -0.24 en:each other
-0.56 -0.62 en:early
-0.90 -0.46 en:easier
-0.36 0.35 en:easier if
0.50 0.32 en:easy
0.35 0.22 en:easy to
-0.47 0.07 en:eat
-0.49 0.23 en:eaten
-0.27 0.49 en:eaten since
-0.03 -0.27 en:edge
-0.29 0.67 en:eggshe
-0.31 -0.41 en:eight
0.07 -0.05 en:eighty
0.24 0.93 en:else
0.28 0.30 en:email
-0.12 0.30 en:empty
0.22 0.39 en:end
0.67 0.63 en:end for
0.27 -0.08 en:end i
0.86 0.90 en:end it
0.19 0.64 en:end my
-0.15 0.21 en:end of
-0.51 -0.54 en:end this
-0.74 -0.76 en:ended
0.59 0.67 en:ending
-0.38 0.22 en:ending it
0.32 0.39 en:ending my
0.04 0.39 en:ends
0.55 0.50 en:ends this
0.30 0.40 en:englis
-0.36 -0.32 en:enough
-0.09 -0.20 en:enough of
-0.04 0.46 en:enough to
-0.07 -0.08 en:envelo
-0.13 0.75 en:even
-0.13 -0.51 en:evenin
-0.51 -0.63 en:ever
-0.08 0.47 en:every
-0.20 0.44 en:every day
-0.03 -0.40 en:every night
0.18 1.52 en:everyo
0.39 0.22 en:everyo will
-0.09 0.60 en:everyt
-0.18 0.21 en:everyt and
-0.04 0.33 en:everyt in
-0.30 -0.28 en:everyt is
-0.11 0.22 en:ex
0.18 0.41 en:ex says
-0.67 0.86 en:exactl
-0.35 -0.52 en:exam
-0.41 -0.45 en:execut
-0.54 -0.60 en:exhaus
-0.60 0.59 en:exist
-0.37 0.63 en:existi
0.71 0.72 en:explod
-0.01 0.30 en:face
0.45 0.32 en:fail
-0.37 0.60 en:failed
-0.40 -0.43 en:family
0.35 0.71 en:fantas
0.25 0.51 en:fantas about
0.23 0.16 en:far
-0.41 -0.38 en:farmer
-0.19 0.51 en:fast
0.16 0.71 en:fault
-0.74 -0.64 en:favour
-0.36 -0.50 en:fear
-0.41 0.10 en:feel
0.43 0.43 en:feel afraid
-0.50 0.70 en:feel dead
-0.35 0.36 en:feel guilty
-0.63 -0.05 en:feel like
-0.23 -0.25 en:feel ready
-0.43 -0.39 en:feel so
-0.18 0.21 en:feel trappe
-0.27 -0.20 en:feelin
-0.59 0.27 en:feels
-0.23 -0.13 en:feet
-0.55 -0.20 en:fell
-0.35 0.18 en:fell off
0.51 -0.19 en:felt
-0.25 -0.28 en:felt sad
-0.16 -0.16 en:fence
-0.30 0.50 en:fiftee
-0.46 -0.53 en:fight
-0.02 -0.15 en:figure
0.31 0.21 en:filled
0.55 0.55 en:filled the
0.12 -0.14 en:final
-0.35 -0.39 en:finall
0.13 0.15 en:finall at
-0.20 -0.23 en:finall got
0.16 -0.23 en:find
0.51 0.39 en:find me
0.53 0.58 en:finds
0.47 0.42 en:finds me
-0.30 0.33 en:fine
-0.04 0.14 en:finish
-0.36 0.51 en:finish i
0.06 -0.04 en:finish it
-0.35 -0.24 en:finish the
-0.34 -0.40 en:fire
-0.11 -0.12 en:fire to
-0.37 -0.47 en:firewo
-0.18 -0.42 en:first
-0.21 -0.30 en:first aid
-0.25 -0.28 en:first time
-0.21 0.01 en:five
0.12 -0.18 en:five minute
-0.73 -0.51 en:fixed
-0.41 -0.64 en:flat
0.32 0.09 en:flat is
-0.59 -0.12 en:flatma
-0.09 -0.09 en:floor
-0.16 -0.14 en:floor with
0.46 0.28 en:flower
0.33 0.20 en:flower on
-0.25 -0.29 en:fly
0.47 0.36 en:folder
0.46 0.03 en:follow
-0.13 -0.17 en:follow me
0.15 0.53 en:food
-0.43 -0.56 en:foot
-0.42 -0.28 en:footba
-0.00 0.08 en:for
-0.40 -0.23 en:for a
0.18 -0.11 en:for an
0.31 0.34 en:for asking
0.60 0.60 en:for each
-0.04 -0.12 en:for everyt
-0.22 -0.05 en:for five
0.13 0.07 en:for good
0.37 0.07 en:for her
-0.28 0.09 en:for him
0.51 0.27 en:for me
0.06 -0.30 en:for my
-0.10 0.37 en:for suicid
-0.55 -0.53 en:for the
0.17 0.19 en:for to
-0.55 -0.56 en:for tonigh
-0.33 0.44 en:for two
0.22 0.22 en:for when
0.19 -0.39 en:foreve
-0.30 -0.19 en:foreve from
-0.62 -0.63 en:forget
-0.45 -0.45 en:forget them
-1.02 -0.49 en:forgot
-0.45 0.04 en:forgot my
-0.55 -0.57 en:form
-0.16 -0.08 en:forty
-0.45 -0.52 en:fought
-0.32 -0.37 en:fought about
-0.52 0.11 en:found
-0.47 -0.11 en:found me
-0.09 0.21 en:found the
-0.52 -0.71 en:four
0.56 0.68 en:free
0.42 0.54 en:fresh
0.30 0.39 en:fresh cuts
-0.39 -0.33 en:friday
0.34 0.13 en:fridge
-0.31 0.25 en:friend
-0.38 -0.30 en:friend is
-0.40 0.48 en:fright
0.63 0.49 en:from
-0.18 0.20 en:from cuttin
0.45 0.39 en:from killin
-0.14 -0.18 en:from me
0.59 0.61 en:from my
-0.62 -0.45 en:from the
0.19 0.73 en:front
0.14 0.52 en:front of
-0.32 -0.65 en:full
-0.22 -0.44 en:full of
-0.05 0.04 en:fun
0.16 0.78 en:funera
0.30 0.26 en:funny
-0.52 0.57 en:future
-0.52 -0.61 en:game
-0.61 -0.74 en:games
0.10 0.07 en:garage
0.40 0.37 en:garage and
-0.19 -0.42 en:garden
0.10 0.17 en:gas
-0.33 -0.34 en:gas man
-0.12 -0.49 en:gave
0.05 -0.16 en:gave me
0.21 0.07 en:gave my
0.12 0.11 en:gave the
-0.51 -0.42 en:gave up
0.04 -0.18 en:gentle
0.07 0.69 en:get
0.42 0.40 en:get my
-0.29 -0.19 en:get out
0.24 0.11 en:get the
0.16 0.71 en:gets
0.06 0.06 en:gettin
-0.01 -0.20 en:gin
0.99 0.99 en:girl
-0.27 0.47 en:girlfr
0.26 0.23 en:girls
-0.28 0.77 en:give
-0.47 0.43 en:give nothin
-0.79 0.70 en:given
-0.52 0.50 en:given up
-0.50 0.43 en:gives
-0.30 0.27 en:giving
-0.34 -0.30 en:giving away
-0.07 0.03 en:glad
0.56 0.40 en:go
0.48 0.47 en:go back
0.24 0.20 en:go into
-0.11 -0.41 en:go on
-0.32 0.18 en:go throug
-0.31 -0.56 en:go to
0.09 0.78 en:god
-0.10 0.16 en:god takes
0.26 0.07 en:goes
-0.45 -0.50 en:goes to
1.01 0.89 en:going
0.17 -0.16 en:gone
0.36 0.35 en:gonna
0.29 -0.01 en:gonna be
0.31 0.28 en:gonna call
0.16 0.19 en:gonna do
-0.27 -0.33 en:gonna end
0.41 0.47 en:gonna hang
-0.02 0.15 en:gonna hurt
-0.15 -0.08 en:gonna jump
0.30 0.18 en:gonna kill
0.59 0.50 en:gonna make
-0.72 -0.69 en:gonna murder
-0.52 -0.51 en:gonna scream
0.44 0.54 en:gonna stab
0.41 0.41 en:gonna stop
0.21 0.22 en:gonna suicid
0.47 0.45 en:gonna take
-0.15 -0.20 en:gonna tell
0.46 0.51 en:gonna unaliv
0.43 0.46 en:gonna ~
-0.07 -0.49 en:good
-0.41 -0.27 en:good night
-0.32 -0.37 en:good way
0.64 0.37 en:goodby
-0.03 0.13 en:goodby letter
-0.20 -0.34 en:goodby to
0.42 0.54 en:goodby you
0.70 0.66 en:goodni
0.65 0.67 en:google
0.46 0.48 en:google how
-0.56 -0.77 en:got
0.45 0.50 en:got a
0.34 0.32 en:got it
0.33 0.35 en:got my
-0.46 -0.39 en:got out
-0.10 -0.26 en:got the
0.12 0.07 en:gotta
-0.32 -0.30 en:gotta do
0.13 0.33 en:gotta look
-0.26 -0.44 en:gran
-0.32 -0.26 en:granda
-0.28 -0.38 en:grave
-0.20 -0.27 en:grave and
0.31 0.14 en:great
-0.18 -0.06 en:group
0.23 0.22 en:grown
0.44 0.57 en:guess
-0.41 -0.57 en:guests
-0.48 0.51 en:guilty
0.42 0.50 en:gun
-0.36 -0.17 en:gun and
0.15 0.01 en:gun in
0.38 0.39 en:gun to
0.17 0.22 en:guts
0.12 0.16 en:guts and
-0.13 0.30 en:guy
-0.41 -0.76 en:gym
-0.22 -0.62 en:had
0.12 -0.25 en:had a
-0.16 -0.27 en:had enough
-0.65 0.00 en:had me
-0.50 -0.50 en:had to
-0.70 -0.22 en:haha
-1.01 -0.93 en:hair
0.45 0.35 en:half
0.32 0.25 en:half a
-0.59 -0.81 en:hamlet
0.13 0.14 en:hammer
0.14 -0.04 en:hand
-0.34 0.25 en:handed
-0.31 0.22 en:handed in
0.01 -0.13 en:handed over
0.76 0.29 en:hands
0.29 0.23 en:hands on
0.45 0.50 en:hang
0.46 0.51 en:hang myself
-0.76 -0.42 en:hanged
-0.04 -0.48 en:hangin
-0.16 -0.21 en:hangs
-0.12 -0.15 en:hangs himsel
-0.55 -0.18 en:happen
0.02 0.86 en:happie
-0.54 0.40 en:happie if
-0.79 -0.46 en:happy
-0.43 0.03 en:hard
-0.29 -0.30 en:hard i
0.30 -0.04 en:hard to
-0.69 -0.61 en:harm
-0.52 0.59 en:harmed
-0.21 -0.45 en:has
-0.11 -0.20 en:has a
-0.26 0.51 en:has been
-0.00 -0.04 en:has the
0.58 0.43 en:hasnt
-0.90 0.06 en:hate
-0.44 0.55 en:hate my
-0.31 -0.50 en:have
-0.03 -0.13 en:have a
-0.13 -0.32 en:have any
-0.60 -0.52 en:have died
-0.44 -0.24 en:have it
0.01 -0.21 en:have my
0.04 -0.02 en:have the
-0.16 0.71 en:havent
-0.57 0.46 en:havent eaten
-0.47 0.41 en:havent slept
0.33 0.35 en:havent told
0.29 -0.10 en:having
-0.02 -0.15 en:he
0.24 0.27 en:he comes
0.24 0.11 en:he fell
0.46 0.38 en:he just
0.27 0.26 en:he likes
0.09 0.10 en:he parks
0.38 0.39 en:he put
0.46 0.27 en:he raped
-0.15 -0.33 en:he said
0.01 0.40 en:he say
0.44 0.27 en:he says
0.19 0.25 en:he took
0.14 0.20 en:he touche
-0.25 0.52 en:he wants
-0.39 -0.14 en:he was
0.29 0.07 en:he went
0.16 0.61 en:he wont
-0.15 -0.17 en:he ~
0.57 -0.01 en:head
0.42 0.55 en:head agains
0.38 0.39 en:head tonigh
-0.43 -0.30 en:healed
0.51 0.35 en:hear
0.13 0.19 en:hear from
0.50 0.40 en:hear him
-0.30 0.04 en:heard
-0.63 0.12 en:hearin
-0.75 -0.92 en:heart
-0.05 -0.18 en:heart is
0.46 0.46 en:heart pills
-0.48 -0.54 en:heat
0.32 0.69 en:heaven
-0.18 0.16 en:heavy
-0.11 0.35 en:heavy feelin
-0.01 -0.17 en:hed
0.07 -0.20 en:hed kill
0.58 0.54 en:held
0.33 0.37 en:helium
0.47 0.21 en:hell
0.11 0.13 en:hell finish
-0.12 0.48 en:hell kill
0.70 1.15 en:help
0.41 0.46 en:help i
-0.57 -0.52 en:helped
-0.20 -0.31 en:her
-0.13 0.18 en:her own
0.22 -0.27 en:here
0.63 0.51 en:here and
0.17 0.12 en:here anymor
-0.45 -0.37 en:here for
-0.26 0.56 en:hersel
0.89 0.73 en:hes
-0.42 -0.58 en:hes a
0.28 0.07 en:hes asleep
-0.18 0.25 en:hes been
0.47 0.41 en:hes breaki
0.41 0.25 en:hes coming
0.67 0.64 en:hes gonna
0.41 0.48 en:hes got
0.33 0.18 en:hes in
0.41 0.56 en:hes locked
-0.42 -0.38 en:hes never
0.33 0.14 en:hiding
0.43 0.46 en:hiding in
0.55 0.65 en:high
0.39 0.47 en:high enough
0.64 0.84 en:higher
-0.22 -0.06 en:him
0.10 -0.07 en:him and
-0.21 0.06 en:him so
0.14 0.14 en:him tonigh
-1.06 0.82 en:himsel
-0.31 0.48 en:himsel and
-0.46 0.42 en:himsel if
-0.33 -0.03 en:himsel in
-0.31 -0.51 en:his
-0.17 0.25 en:his car
0.26 0.16 en:his hands
0.28 0.30 en:his house
-0.19 0.55 en:his life
-0.47 -0.33 en:his wife
-0.88 -0.80 en:hit
-0.23 -0.24 en:hit me
0.23 -0.26 en:hit the
-0.04 -0.16 en:hittin
0.32 0.34 en:hittin me
0.32 -0.21 en:hold
0.35 0.33 en:hold it
0.45 0.21 en:hold out
0.93 0.95 en:holdin
0.30 0.31 en:holdin it
0.44 0.52 en:holdin the
0.39 -0.30 en:holds
-0.65 -0.63 en:hole
-0.71 -0.75 en:holida
1.38 1.24 en:home
0.29 0.39 en:home and
0.24 0.20 en:home id
0.29 0.34 en:home now
-0.37 -0.29 en:homewo
-0.29 -0.18 en:homewo makes
0.12 0.26 en:honest
0.41 0.64 en:honest i
-0.02 0.62 en:hope
0.11 -0.01 en:hope you
-0.56 0.69 en:hopele
0.48 0.46 en:hose
-0.73 -0.15 en:hospit
-0.33 0.11 en:hospit after
-0.37 -0.29 en:hospit for
-0.64 -0.79 en:hot
0.24 -0.22 en:hotel
0.17 -0.16 en:hotel room
0.57 -0.14 en:hour
0.43 0.62 en:hour ago
-0.41 -0.48 en:hours
0.31 0.36 en:house
-0.16 0.24 en:house and
-0.15 -0.37 en:how
-0.12 -0.38 en:how do
-0.07 0.24 en:how it
0.49 0.53 en:how many
0.41 0.29 en:how to
-0.85 -0.83 en:hung
-0.48 -0.44 en:hung over
-0.17 -0.19 en:huntin
0.15 0.19 en:hurt
-0.07 -0.33 en:hurt anyone
0.10 0.06 en:hurt myself
-0.30 0.54 en:hurt someon
-0.33 -0.21 en:hurtin
0.45 0.42 en:hurtin my
-0.36 -0.20 en:hurtin myself
0.02 0.10 en:hurts
-0.47 0.07 en:husban
-0.21 0.29 en:husban and
-0.15 0.15 en:i
0.40 0.42 en:i alread
-0.41 -0.49 en:i ate
0.55 0.48 en:i attemp
-0.18 -0.13 en:i be
0.30 0.35 en:i believ
-0.45 -0.55 en:i bled
0.37 0.35 en:i bought
0.32 0.36 en:i can
0.21 0.21 en:i cant
0.10 0.26 en:i cost
-0.35 -0.36 en:i could
-0.45 -0.18 en:i couldn
-0.23 -0.28 en:i cried
-0.53 -0.58 en:i cry
-0.09 -0.10 en:i cut
-0.50 -0.49 en:i decide
0.17 0.13 en:i did
-0.39 -0.43 en:i didnt
-0.33 -0.28 en:i died
-0.35 -0.36 en:i disapp
-0.32 0.08 en:i do
-0.20 -0.15 en:i dont
0.53 0.50 en:i drank
-0.08 -0.07 en:i drove
-0.69 -0.14 en:i feel
-0.32 0.29 en:i fell
-0.09 -0.46 en:i felt
0.22 0.15 en:i filled
0.14 0.07 en:i finall
0.26 0.15 en:i finish
-0.47 -0.47 en:i forgot
0.04 0.51 en:i found
-0.20 -0.28 en:i gave
-0.55 0.42 en:i get
0.31 0.34 en:i go
0.21 0.24 en:i google
-0.68 -0.56 en:i got
-0.64 0.04 en:i hate
-0.05 0.45 en:i havent
-0.61 0.56 en:i hear
-0.30 0.01 en:i heard
-0.40 -0.50 en:i hit
0.11 0.32 en:i hope
0.23 0.24 en:i imagin
0.52 0.59 en:i inject
0.34 0.34 en:i intend
0.17 -0.09 en:i jumped
-0.12 1.01 en:i just
0.31 0.65 en:i keep
0.33 0.62 en:i know
-0.29 -0.30 en:i laughe
-0.01 0.55 en:i leave
0.58 0.55 en:i left
0.05 -0.26 en:i look
0.10 0.52 en:i lost
-0.17 -0.22 en:i love
0.03 -0.08 en:i made
0.57 0.63 en:i mean
0.42 0.45 en:i meant
-0.32 0.40 en:i met
-0.60 -0.51 en:i miss
-0.06 -0.06 en:i nearly
-0.02 -0.22 en:i need
0.20 0.01 en:i needed
0.13 -0.16 en:i never
-0.17 0.57 en:i nolong
0.63 0.62 en:i not
-0.13 0.24 en:i only
0.51 0.59 en:i overdo
0.19 0.11 en:i passed
-0.28 -0.30 en:i picked
0.24 0.21 en:i posted
-0.10 0.16 en:i pray
-0.10 -0.31 en:i promis
0.19 0.18 en:i put
-0.35 -0.39 en:i ran
-0.41 -0.23 en:i rang
-0.23 -0.44 en:i read
0.42 0.31 en:i really
-0.16 0.33 en:i relaps
-0.07 -0.24 en:i said
-0.27 -0.38 en:i saw
-0.38 0.48 en:i say
0.11 0.52 en:i see
-0.37 0.42 en:i self
-0.27 -0.32 en:i sent
-0.46 -0.51 en:i set
0.35 0.85 en:i should
-0.34 -0.44 en:i shoute
-0.63 -0.71 en:i slept
0.34 0.44 en:i slippe
-0.42 0.27 en:i someti
-0.45 -0.39 en:i sorted
-0.40 -0.49 en:i spent
-0.48 0.06 en:i still
-0.38 -0.09 en:i stood
-0.24 -0.04 en:i stoppe
-0.67 -0.32 en:i surviv
0.26 0.38 en:i swallo
-0.53 -0.12 en:i take
-0.51 -0.63 en:i tell
0.06 0.14 en:i think
-0.19 0.08 en:i though
-0.42 -0.47 en:i told
0.00 -0.29 en:i took
0.38 0.81 en:i tried
0.18 0.42 en:i try
0.47 0.45 en:i type
-0.56 0.68 en:i used
-0.21 0.48 en:i walk
-0.49 -0.44 en:i walked
0.60 0.34 en:i wanna
0.67 0.37 en:i want
0.04 0.18 en:i wanted
-0.25 0.05 en:i was
0.53 0.49 en:i wasnt
0.05 -0.15 en:i went
-0.31 0.44 en:i werent
-0.17 0.88 en:i wish
-0.07 0.11 en:i woke
-0.47 0.20 en:i wonder
0.64 0.31 en:i wont
-0.28 -0.30 en:i work
0.19 0.33 en:i worked
-0.44 -0.10 en:i worry
0.06 0.80 en:i wouldn
-0.08 -0.10 en:i wrote
-0.74 -1.08 en:i ~
-0.47 -0.57 en:ice
-0.34 -0.41 en:ice cream
-0.37 -0.08 en:id
-0.65 0.05 en:id a
0.39 0.58 en:id be
-0.55 -0.40 en:id die
-0.18 0.27 en:id do
0.47 0.52 en:id have
0.45 0.37 en:id kill
-0.57 -0.60 en:id like
0.07 -0.00 en:id my
-0.18 0.46 en:id never
-0.39 0.27 en:id not
-0.29 -0.25 en:id rather
-0.24 -0.46 en:id sell
0.24 0.20 en:id sooner
-0.33 0.15 en:id the
-0.28 -0.54 en:id to
-0.35 -0.49 en:id ~
0.39 0.42 en:idc
-0.70 -0.52 en:idea
-0.46 -0.26 en:if
-0.50 0.02 en:if a
-0.50 -0.52 en:if gotta
-0.51 -0.44 en:if he
0.06 0.51 en:if i
0.12 0.16 en:if id
0.23 0.03 en:if my
0.40 0.43 en:if she
-0.51 -0.58 en:if the
0.42 0.31 en:if they
0.04 -0.19 en:if you
-0.23 -0.12 en:ill
-0.03 -0.17 en:ill be
-0.09 -0.10 en:ill do
0.50 0.51 en:ill explod
-0.26 -0.29 en:ill jump
0.15 0.50 en:ill kill
0.35 0.26 en:ill not
0.56 0.55 en:ill strang
-0.54 -0.57 en:ill write
0.39 0.43 en:im
-0.58 0.46 en:im a
0.48 0.36 en:im about
0.26 0.27 en:im actual
-0.54 -0.66 en:im afraid
-0.62 -0.54 en:im at
0.53 0.43 en:im bleedi
0.21 0.29 en:im bringi
-0.61 0.47 en:im broken
-0.62 -0.39 en:im dead
0.00 -0.17 en:im done
0.30 0.17 en:im eighty
0.13 0.00 en:im ending
-0.39 -0.43 en:im exhaus
-0.04 0.06 en:im finall
0.31 0.51 en:im gettin
-0.29 -0.27 en:im giving
-0.05 0.02 en:im glad
0.80 0.90 en:im going
0.56 0.52 en:im gone
0.40 0.33 en:im gonna
0.51 0.47 en:im having
-0.62 -0.44 en:im here
0.43 0.46 en:im hiding
0.55 0.55 en:im holdin
0.29 0.34 en:im home
0.10 0.49 en:im in
0.37 0.40 en:im jumpin
-0.62 -0.44 en:im just
0.02 -0.06 en:im leavin
-0.31 -0.38 en:im locked
0.43 0.39 en:im lookin
0.36 0.10 en:im not
0.14 0.07 en:im on
-0.55 -0.60 en:im only
0.32 0.31 en:im outsid
0.34 0.37 en:im planni
0.64 0.66 en:im ready
-0.66 -0.42 en:im safe
-0.36 -0.45 en:im scared
0.27 0.34 en:im sittin
-0.27 0.12 en:im so
0.43 0.45 en:im sorry
0.45 0.47 en:im standi
0.35 0.33 en:im starti
-0.35 0.35 en:im stress
0.42 0.36 en:im suicid
0.52 0.46 en:im taking
-0.15 -0.04 en:im the
0.47 0.60 en:im thinki
0.00 -0.03 en:im tired
0.68 0.69 en:im up
-0.36 -0.25 en:im worrie
-0.56 -0.56 en:im writin
-0.74 -0.91 en:im ~
0.06 0.56 en:imagin
-0.27 -0.30 en:in
-0.32 -0.46 en:in a
-0.31 0.16 en:in an
-0.35 -0.45 en:in class
-0.21 0.25 en:in colleg
-0.40 -0.46 en:in danger
-0.29 -0.27 en:in farmer
0.14 0.52 en:in front
0.23 0.49 en:in heaven
-0.09 0.42 en:in his
-0.70 -0.09 en:in hospit
0.30 0.05 en:in it
-0.60 0.27 en:in march
-0.45 -0.12 en:in may
0.00 0.19 en:in my
-0.50 0.20 en:in spring
0.23 -0.18 en:in that
0.11 0.02 en:in the
-0.69 -0.67 en:in this
0.22 0.27 en:in time
-0.56 -0.58 en:in traffi
0.33 -0.01 en:inject
0.52 0.59 en:inject all
-0.48 0.37 en:inside
-0.62 0.30 en:instea
-0.49 -0.56 en:insuli
0.01 -0.12 en:insura
0.72 0.69 en:intend
0.51 0.49 en:intend to
-0.54 0.63 en:intent
-0.45 -0.44 en:interv
1.24 1.04 en:into
0.40 0.33 en:into a
0.80 0.74 en:into my
0.13 0.06 en:into that
0.38 0.31 en:into the
0.24 0.22 en:invoic
0.97 0.99 en:iron
0.40 0.41 en:iron and
0.45 0.30 en:is
0.04 -0.27 en:is a
-0.47 -0.60 en:is about
0.47 0.45 en:is beatin
0.24 0.20 en:is better
0.16 -0.16 en:is broken
-0.51 0.06 en:is closed
0.42 0.37 en:is finish
-0.22 -0.44 en:is full
0.39 0.47 en:is high
-0.21 -0.18 en:is hittin
0.14 -0.14 en:is hurtin
0.06 0.03 en:is in
-0.40 -0.10 en:is it
-0.57 -0.51 en:is leakin
0.36 0.35 en:is locked
0.38 0.38 en:is my
0.39 0.20 en:is on
0.49 0.46 en:is open
0.48 0.54 en:is over
-0.30 -0.28 en:is ready
-0.64 -0.47 en:is suicid
-0.45 -0.63 en:is that
0.06 0.07 en:is the
0.54 0.46 en:is to
-0.31 -0.25 en:is tomorr
-0.44 -0.51 en:is ~
0.89 0.40 en:isnt
0.33 0.47 en:isnt a
0.06 0.27 en:isnt worth
0.22 0.24 en:it
0.40 0.28 en:it after
0.15 0.40 en:it again
0.03 0.25 en:it all
0.22 0.03 en:it and
-0.17 0.54 en:it anymor
0.14 0.61 en:it but
0.04 0.26 en:it gets
0.63 0.58 en:it gotta
-0.18 0.45 en:it has
-0.25 -0.28 en:it helped
-0.06 -0.13 en:it hurts
0.10 0.03 en:it i
-0.35 -0.33 en:it if
-0.17 -0.19 en:it im
0.04 -0.18 en:it in
0.41 -0.17 en:it isnt
0.39 0.43 en:it ive
0.41 0.23 en:it on
-0.44 -0.42 en:it out
0.28 0.32 en:it stop
-0.19 -0.40 en:it takes
0.17 -0.23 en:it throug
-0.26 -0.29 en:it to
0.15 0.22 en:it tonigh
-0.39 0.07 en:it took
0.11 -0.32 en:it was
0.30 0.24 en:it wasnt
-0.44 -0.43 en:it went
0.17 0.14 en:it will
-0.07 0.43 en:it would
0.02 0.33 en:it wouldn
0.92 0.81 en:itll
0.45 0.44 en:itll be
0.26 0.07 en:its
0.13 -0.05 en:its a
-0.36 -0.08 en:its all
0.14 0.02 en:its done
0.22 -0.22 en:its gettin
0.30 0.29 en:its in
-0.08 -0.08 en:its not
0.00 0.30 en:its the
-0.20 -0.24 en:its time
0.49 0.44 en:its too
0.28 0.59 en:ive
0.14 -0.14 en:ive a
-0.04 0.12 en:ive been
0.31 0.45 en:ive bought
0.46 0.53 en:ive cut
0.69 0.64 en:ive decide
0.31 0.32 en:ive done
-0.18 -0.23 en:ive fear
0.14 0.17 en:ive found
-0.56 0.50 en:ive given
0.82 0.81 en:ive got
-0.08 0.03 en:ive had
0.40 0.48 en:ive just
0.39 0.33 en:ive left
-0.17 0.23 en:ive lost
0.07 -0.09 en:ive made
0.20 0.23 en:ive my
-0.64 -0.71 en:ive never
0.05 0.01 en:ive no
0.19 0.18 en:ive put
-0.45 -0.41 en:ive saved
0.54 0.42 en:ive sorted
0.27 0.19 en:ive starte
-0.10 0.13 en:ive stoppe
0.37 0.32 en:ive taken
0.65 0.60 en:ive the
0.25 0.19 en:ive them
-0.18 0.63 en:ive though
0.22 0.43 en:ive what
0.11 0.16 en:ive writte
-0.03 -0.06 en:ive ~
0.40 0.34 en:jo
-0.30 -0.55 en:job
-0.18 -0.20 en:job on
-0.08 0.78 en:join
-0.01 -0.23 en:joke
0.25 0.22 en:joke i
0.62 0.72 en:joking
-0.61 -0.47 en:journa
-0.12 -0.05 en:jump
-0.46 -0.53 en:jump off
0.08 0.05 en:jump out
-0.42 -0.23 en:jumped
0.27 0.29 en:jumped in
-0.69 -0.35 en:jumped off
-0.14 -0.24 en:jumped out
0.52 0.56 en:jumpin
0.42 0.31 en:jumps
0.02 -0.24 en:june
-0.18 0.03 en:just
-0.29 0.49 en:just a
-0.56 0.32 en:just dont
0.45 0.23 en:just end
0.56 0.64 en:just kill
0.42 0.37 en:just need
0.39 0.45 en:just swallo
-0.17 -0.26 en:just tired
0.21 0.51 en:just wanna
0.17 0.17 en:just wanted
-0.34 -0.47 en:karaok
0.78 0.92 en:keep
-0.33 0.60 en:keep hearin
0.34 0.29 en:keep lookin
0.34 0.28 en:keep myself
0.49 0.44 en:keep the
-0.41 0.30 en:keep thinki
-0.10 0.38 en:keeps
-0.44 0.15 en:keeps a
-0.60 -0.53 en:kept
0.14 0.20 en:key
-0.11 -0.19 en:keys
0.34 0.24 en:keys on
-0.59 -0.18 en:kids
-0.19 -0.23 en:kids are
-0.11 0.27 en:kids deserv
-0.03 -0.05 en:kids i
-0.12 -0.17 en:kids were
0.67 0.39 en:kill
-0.51 0.45 en:kill hersel
0.14 0.20 en:kill him
-0.54 0.64 en:kill himsel
-0.12 -0.35 en:kill me
0.67 0.53 en:kill my
0.17 -0.01 en:kill myself
0.22 -0.03 en:killed
-0.55 0.28 en:killed himsel
-0.58 -0.62 en:killed me
0.60 0.50 en:killed myself
-0.72 -0.84 en:killer
-0.33 0.15 en:killin
0.38 0.96 en:killin myself
-0.39 -0.67 en:kind
-0.22 -0.10 en:kitche
-0.15 -0.19 en:kitche knives
0.58 0.79 en:kms
0.54 0.49 en:kms so
0.28 0.30 en:kms tonigh
-0.58 -0.68 en:knee
-0.28 -0.43 en:knees
-0.11 -0.23 en:knew
0.15 0.05 en:knife
0.23 0.18 en:knife in
0.41 0.43 en:knife is
0.51 0.40 en:knife to
-0.53 -0.59 en:knives
0.20 0.54 en:know
-0.19 0.19 en:know how
0.10 0.56 en:know if
0.22 0.14 en:know the
0.08 -0.08 en:know what
0.32 0.36 en:know where
-0.08 0.40 en:know why
0.73 0.59 en:knows
0.39 0.45 en:lake
0.63 0.61 en:laptop
0.63 0.38 en:las
0.16 0.67 en:last
-0.45 -0.53 en:last cigare
0.24 -0.11 en:last day
0.37 0.33 en:last messag
-0.73 0.29 en:last month
0.28 0.56 en:last night
-0.27 -0.33 en:last sessio
0.58 0.50 en:last time
-0.63 0.60 en:last week
-0.47 0.12 en:last year
-0.19 -0.42 en:late
-0.37 -0.38 en:late again
-0.87 -0.31 en:lately
-0.40 0.23 en:lately i
-0.18 0.23 en:later
-0.41 -0.41 en:laughe
-0.29 -0.30 en:laughe so
-0.34 -0.34 en:laughi
-0.29 -0.49 en:leafle
-0.79 -0.72 en:leakin
0.43 0.62 en:leave
0.36 0.58 en:leave the
-0.47 -0.54 en:leaves
0.03 -0.08 en:leavin
1.08 1.38 en:left
0.14 0.22 en:left for
0.59 0.57 en:left is
0.51 0.35 en:left the
0.05 0.29 en:left to
0.37 0.46 en:leg
0.14 0.08 en:leg over
0.33 -0.21 en:legs
-0.02 -0.17 en:less
0.48 -0.01 en:let
0.57 0.57 en:let me
-0.68 -0.67 en:lets
0.30 0.32 en:letter
0.24 0.24 en:letter for
0.28 0.24 en:letter this
-0.51 -0.52 en:letter to
-0.37 0.71 en:lie
0.21 0.30 en:life
-0.62 -0.38 en:life and
0.14 0.44 en:life is
0.06 0.27 en:life isnt
-0.59 0.27 en:light
0.58 0.45 en:light i
-0.18 0.62 en:like
0.41 0.32 en:like an
0.19 -0.01 en:like dying
0.28 -0.05 en:like i
-0.05 -0.02 en:like im
-0.45 0.62 en:like it
-0.34 0.35 en:like not
-0.46 -0.53 en:like the
-0.65 0.25 en:like this
-0.55 -0.51 en:like to
0.38 0.37 en:likes
0.27 0.26 en:likes the
0.32 0.15 en:line
0.31 0.23 en:lined
0.22 0.16 en:lined up
0.52 0.45 en:list
0.03 -0.03 en:list of
-0.53 -0.52 en:lists
0.73 0.98 en:little
0.50 0.41 en:little girl
0.37 -0.14 en:live
0.35 0.55 en:live anymor
-0.30 -0.19 en:live foreve
0.53 0.55 en:live more
0.76 0.99 en:living
0.35 0.15 en:living anymor
0.29 0.67 en:loaded
-0.38 -0.34 en:locked
0.56 0.66 en:locked in
-0.60 -0.51 en:locked out
-0.42 -0.32 en:locked the
0.19 -0.15 en:lol
-0.27 -0.31 en:lol anyway
-0.34 0.02 en:long
-0.11 -0.01 en:long time
0.28 0.84 en:longer
0.76 0.54 en:look
-0.16 0.34 en:look after
0.54 0.55 en:look for
0.56 0.44 en:look like
0.07 -0.14 en:looked
1.08 1.20 en:lookin
0.45 0.35 en:lookin at
-0.19 -0.27 en:lose
-0.14 -0.20 en:lose it
-0.26 0.85 en:lost
-0.29 0.31 en:lost my
-0.08 0.55 en:lost the
0.10 -0.27 en:lot
0.13 -0.19 en:lot of
0.25 0.17 en:lots
0.18 0.12 en:lots of
0.28 0.07 en:loud
-0.22 -0.33 en:love
-0.03 -0.05 en:love them
0.47 0.50 en:love you
0.65 0.57 en:loved
0.24 0.18 en:lovely
-0.67 0.26 en:low
-0.39 -0.11 en:low but
-0.75 -0.84 en:lower
-0.21 -0.31 en:lunch
-0.12 -0.35 en:made
-0.35 -0.43 en:made a
-0.28 -0.00 en:made me
0.40 0.46 en:made sure
-0.18 -0.32 en:made up
0.16 0.38 en:make
0.62 0.57 en:make it
-0.35 -0.36 en:make me
-0.36 0.29 en:make myself
0.34 0.18 en:make sure
0.09 -0.08 en:makes
0.07 -0.06 en:makes me
-0.28 -0.53 en:making
-0.16 -0.49 en:man
-0.11 -0.12 en:man set
-0.01 0.36 en:manage
-0.06 0.14 en:many
0.38 0.49 en:many pills
-0.35 0.45 en:march
-0.50 0.22 en:march and
0.17 0.15 en:margar
0.38 0.30 en:maths
-0.32 0.20 en:matter
-0.42 0.46 en:matter to
-0.75 -0.59 en:may
-0.22 -0.27 en:may i
0.59 0.40 en:maybe
0.07 0.22 en:me
-0.66 -0.47 en:me a
0.30 0.18 en:me again
0.52 -0.07 en:me and
-0.21 0.01 en:me but
-0.40 -0.44 en:me dead
0.17 0.34 en:me down
0.08 -0.03 en:me for
0.48 0.29 en:me from
-0.02 0.52 en:me her
-0.42 -0.15 en:me hes
0.03 0.83 en:me i
-0.40 -0.33 en:me if
-0.25 -0.08 en:me im
0.41 0.39 en:me in
0.36 0.38 en:me it
0.38 0.33 en:me ive
-0.09 0.38 en:me last
0.31 0.37 en:me leave
0.01 0.46 en:me now
-0.22 -0.23 en:me on
-0.26 -0.29 en:me out
0.45 0.45 en:me saying
-0.20 -0.39 en:me than
-0.37 -0.38 en:me this
0.40 0.37 en:me three
-0.35 -0.11 en:me to
-0.09 -0.22 en:me under
0.30 0.03 en:me up
-0.41 -0.37 en:me wanna
0.16 0.43 en:me when
0.57 0.54 en:me with
-0.20 -0.03 en:mean
0.59 0.63 en:meant
0.27 0.67 en:medici
-0.55 -0.53 en:meetin
-0.33 0.16 en:messag
-0.45 0.56 en:met
-0.32 0.40 en:met my
0.60 0.73 en:mi
0.61 0.85 en:might
-0.08 0.28 en:mind
0.05 0.33 en:minute
0.12 -0.18 en:minute of
-0.78 -0.87 en:miss
-0.27 -0.29 en:miss her
-0.29 -0.34 en:miss him
-0.52 -0.55 en:missed
-0.06 0.62 en:missin
0.61 0.64 en:moms
0.43 0.44 en:moms pills
-0.52 -0.79 en:monday
-0.27 -0.28 en:money
-0.41 0.49 en:money and
-0.28 0.47 en:month
-0.28 0.72 en:months
-0.52 -0.63 en:mood
0.11 -0.05 en:more
0.10 0.02 en:more than
-0.13 0.32 en:mornin
0.25 -0.10 en:mornin i
-0.28 0.12 en:most
0.14 0.01 en:mostly
-0.45 0.25 en:motion
0.33 0.26 en:motorw
0.30 0.60 en:mouth
-0.55 -0.38 en:move
0.40 0.33 en:move the
-0.63 -0.66 en:moved
-0.37 -0.40 en:moved out
0.58 0.43 en:movie
-0.40 0.17 en:much
0.35 -0.13 en:much i
-0.06 0.45 en:much longer
-0.34 -0.26 en:much that
0.24 0.06 en:much to
-0.04 0.47 en:mum
-0.26 -0.52 en:mum and
-0.28 -0.11 en:mum died
-0.39 0.01 en:mum is
0.36 0.43 en:mum now
0.29 0.34 en:mum said
-0.27 -0.07 en:mum she
-0.11 0.27 en:mum than
0.00 -0.17 en:mums
-1.19 -1.15 en:murder
-0.14 -0.24 en:music
-0.23 -0.30 en:my
-0.11 -0.09 en:my accoun
0.21 0.40 en:my age
-0.12 -0.10 en:my antide
0.10 0.18 en:my arm
-0.41 -0.45 en:my aunts
0.34 0.44 en:my bag
0.23 0.21 en:my bank
0.53 0.50 en:my bed
-0.33 0.11 en:my best
-0.48 -0.17 en:my bos
-0.30 0.22 en:my boss
0.26 0.23 en:my boyfri
0.33 0.28 en:my brothe
0.18 0.52 en:my buildi
0.31 0.22 en:my car
-0.13 -0.09 en:my cat
-0.33 -0.31 en:my coat
0.31 0.51 en:my cousin
-0.37 0.52 en:my cowork
-0.19 -0.16 en:my dad
-0.08 0.28 en:my daught
-0.27 -0.27 en:my diary
-0.29 -0.19 en:my doctor
0.26 0.38 en:my dog
0.22 0.28 en:my englis
-0.08 0.16 en:my ex
-0.11 -0.24 en:my exam
-0.28 0.11 en:my first
-0.42 -0.08 en:my flatma
-0.20 -0.24 en:my foot
-0.56 -0.11 en:my friend
-0.19 0.33 en:my girlfr
0.07 0.06 en:my goodby
0.36 0.35 en:my gran
0.04 0.54 en:my hand
0.43 0.38 en:my hands
0.48 0.07 en:my head
-0.29 -0.39 en:my heart
-0.32 -0.44 en:my husban
0.13 0.14 en:my insuli
-0.56 -0.46 en:my job
-0.28 0.20 en:my kids
-0.39 -0.41 en:my knee
-0.20 -0.32 en:my knees
0.56 0.21 en:my last
0.15 0.28 en:my leg
0.23 -0.15 en:my legs
0.01 0.08 en:my life
0.30 0.25 en:my list
0.40 0.39 en:my little
0.14 0.13 en:my manage
0.03 0.09 en:my mind
0.34 0.37 en:my moms
0.04 0.37 en:my mum
-0.13 -0.24 en:my mums
-0.32 0.23 en:my name
0.53 0.57 en:my neck
-0.29 -0.06 en:my neighb
0.24 0.18 en:my new
-0.36 0.14 en:my niece
0.53 0.53 en:my note
0.26 0.21 en:my notes
-0.13 -0.20 en:my old
0.12 0.30 en:my own
-0.01 -0.29 en:my parent
-0.56 0.53 en:my partne
0.24 0.18 en:my passwo
-0.04 -0.36 en:my phone
-0.41 -0.52 en:my pills
-0.15 0.48 en:my room
0.22 0.10 en:my roomma
0.10 0.00 en:my sister
-0.43 -0.24 en:my skin
0.04 0.48 en:my sleep
0.31 0.40 en:my sleepi
-0.56 -0.10 en:my son
0.15 0.12 en:my sons
0.03 0.51 en:my stepfa
0.39 0.34 en:my stomac
0.13 0.21 en:my suffer
-0.46 -0.43 en:my team
0.44 0.28 en:my therap
0.50 0.47 en:my thighs
0.66 0.49 en:my throat
-0.21 0.46 en:my twenti
0.32 0.51 en:my uncle
-0.31 0.55 en:my walls
-0.23 -0.10 en:my wife
-0.30 -0.32 en:my will
0.46 0.50 en:my wrist
0.38 0.42 en:my wrists
-0.51 -0.69 en:my ~
0.59 0.50 en:myself
0.08 0.68 en:myself again
0.32 0.26 en:myself alive
0.33 0.34 en:myself an
-0.08 0.64 en:myself and
-0.48 -0.03 en:myself at
-0.04 -0.35 en:myself but
0.32 0.26 en:myself from
0.47 0.39 en:myself if
-0.10 0.11 en:myself in
0.35 0.36 en:myself nothin
-0.15 -0.26 en:myself now
0.17 0.18 en:myself please
-0.16 0.42 en:myself so
-0.13 -0.26 en:myself this
0.05 -0.34 en:myself today
0.64 0.57 en:myself tonigh
-0.38 0.27 en:myself when
0.79 0.78 en:n
-0.05 0.49 en:name
-0.48 0.66 en:names
-0.10 -0.18 en:nearly
-0.23 -0.24 en:nearly died
-0.19 -0.52 en:nearly ~
0.21 0.68 en:neck
0.63 0.23 en:need
0.35 0.56 en:need in
-0.14 -0.10 en:need the
0.30 0.28 en:need them
0.50 0.34 en:need to
-0.28 -0.64 en:needed
0.20 0.15 en:needed to
-0.62 0.51 en:needs
0.32 0.37 en:needs to
-0.71 -0.24 en:neighb
-0.88 -0.47 en:never
-0.59 -0.28 en:never been
-0.20 0.05 en:never do
-0.42 -0.38 en:never hit
0.19 0.42 en:never told
-0.54 -0.55 en:never tried
-0.74 -1.01 en:new
-0.23 -0.22 en:new flat
-0.19 -0.14 en:new job
-0.43 -0.43 en:new kitche
-0.32 -0.21 en:new pills
-0.30 -0.36 en:news
-0.11 -0.12 en:news a
0.17 0.12 en:next
0.16 0.19 en:next one
0.42 0.56 en:next time
-0.21 0.39 en:next to
-0.44 -0.41 en:next week
0.51 0.54 en:ngl
0.37 0.39 en:ngl i
0.73 0.55 en:nice
-0.50 0.19 en:niece
0.17 0.33 en:night
0.40 0.18 en:night and
0.14 0.63 en:night i
0.21 0.22 en:night its
-0.41 0.11 en:nights
0.20 0.47 en:nine
-0.45 -0.54 en:ninety
-0.62 -0.70 en:no
-0.16 -0.15 en:no i
-0.39 0.45 en:no intent
-0.50 0.49 en:no light
-0.03 -0.08 en:no more
0.37 0.43 en:no need
0.47 0.47 en:no other
-0.24 0.59 en:no plan
0.27 0.29 en:no point
0.45 0.12 en:no reason
-0.20 0.28 en:no way
0.18 0.03 en:nobody
-0.51 -0.51 en:nobody is
0.52 0.42 en:nobody knows
-0.07 0.25 en:nobody needs
0.49 0.49 en:nobody will
0.03 0.18 en:nobody would
0.30 0.23 en:noise
0.10 0.94 en:nolong
-0.14 -0.37 en:none
0.38 0.33 en:noodle
-0.68 -0.32 en:normal
0.26 0.27 en:not
0.59 0.56 en:not a
0.44 0.38 en:not around
-0.18 0.29 en:not being
0.03 0.36 en:not even
-0.24 0.37 en:not exist
0.24 0.20 en:not go
-0.00 -0.18 en:not going
-0.50 -0.39 en:not gonna
-0.46 -0.23 en:not in
-0.36 -0.18 en:not much
0.52 0.57 en:not safe
0.28 0.44 en:not scared
-0.12 0.55 en:not suicid
0.28 0.21 en:not sure
-0.38 -0.46 en:not thinki
-0.63 0.33 en:not to
0.47 0.44 en:not while
0.84 1.02 en:note
0.37 0.29 en:notes
-0.08 -0.10 en:nothin
-0.47 0.43 en:nothin back
0.27 0.01 en:nothin else
0.53 0.36 en:nothin i
0.02 0.31 en:nothin left
-0.68 -0.25 en:notice
0.11 -0.06 en:notice on
-0.29 -0.46 en:novel
-0.17 -0.22 en:novel the
0.40 0.36 en:now
-0.27 -0.34 en:now and
-0.12 -0.09 en:now i
0.24 0.14 en:now im
0.38 0.24 en:now ive
-0.19 -0.18 en:now the
-0.21 0.09 en:nurse
-0.28 -0.02 en:of
0.54 0.38 en:of a
-0.04 0.37 en:of being
0.19 -0.13 en:of blood
0.55 0.60 en:of dying
-0.33 0.11 en:of hospit
-0.39 0.03 en:of hurtin
0.05 0.01 en:of it
0.31 0.26 en:of life
-0.17 0.44 en:of living
0.04 0.25 en:of me
-0.41 -0.46 en:of my
-0.02 0.49 en:of people
0.24 -0.09 en:of pills
-0.34 0.49 en:of space
0.13 -0.05 en:of suicid
-0.08 0.11 en:of that
0.09 0.16 en:of the
0.28 0.23 en:of them
0.03 0.14 en:of this
0.24 0.13 en:of us
-0.07 -0.20 en:off
-0.49 -0.32 en:off a
0.15 0.60 en:off the
0.02 -0.16 en:off withou
0.01 -0.18 en:ok
-0.69 -0.69 en:ok thanks
-0.25 1.04 en:okay
-0.59 -0.16 en:old
-0.18 -0.22 en:old dog
-0.22 -0.22 en:old school
-0.29 0.32 en:old woman
0.04 0.03 en:on
-0.14 -0.04 en:on a
-0.21 0.48 en:on eggshe
-0.70 -0.39 en:on friday
0.13 0.24 en:on her
-0.15 -0.18 en:on i
0.24 0.11 en:on it
-0.19 -0.35 en:on monday
0.50 0.45 en:on my
-0.21 0.38 en:on purpos
0.02 -0.02 en:on sunday
-0.42 -0.18 en:on that
-0.03 -0.12 en:on the
-0.02 -0.08 en:on thursd
0.20 0.28 en:on tuesda
0.23 0.38 en:once
-0.26 -0.29 en:once more
-0.46 -0.07 en:once so
0.80 0.86 en:one
0.33 0.29 en:one day
0.14 0.08 en:one leg
-0.12 -0.07 en:one more
-0.02 0.23 en:one thing
0.62 0.48 en:one way
0.30 0.25 en:one who
-0.43 -0.45 en:onions
0.63 0.81 en:online
0.20 0.13 en:only
-0.29 -0.42 en:only a
0.47 0.38 en:only gotta
0.39 0.39 en:only one
-0.05 0.44 en:only the
0.49 0.48 en:only thing
0.50 0.53 en:only waitin
-0.47 -0.50 en:only want
0.49 0.51 en:only way
0.66 0.95 en:open
0.51 0.53 en:open and
-0.44 -0.41 en:operat
-0.09 -0.28 en:or
0.09 -0.13 en:ordere
0.12 -0.05 en:ordere the
-0.48 -0.47 en:organi
0.67 0.22 en:other
0.40 0.41 en:other one
-0.13 -0.10 en:other side
0.42 0.36 en:other way
-0.34 -0.34 en:otherw
-1.18 -1.01 en:our
-0.28 -0.27 en:our car
-0.38 0.35 en:our neighb
0.38 -0.06 en:out
0.42 0.43 en:out and
-0.42 -0.44 en:out i
-0.33 -0.23 en:out in
0.31 0.30 en:out loud
-0.12 0.02 en:out of
0.58 0.63 en:out out
0.19 0.33 en:out that
0.40 0.17 en:out there
-0.20 -0.52 en:outliv
-0.01 0.54 en:outsid
0.30 0.32 en:outsid his
-0.03 -0.29 en:over
-0.04 -0.05 en:over and
0.29 0.27 en:over im
-0.29 -0.34 en:over it
0.38 0.60 en:over my
0.08 0.04 en:over the
0.49 1.08 en:overdo
-0.33 0.11 en:overdo and
-0.24 -0.28 en:overdo i
-0.14 0.57 en:overdo on
-0.58 -0.58 en:overki
-0.41 -0.42 en:overki to
-0.45 -0.50 en:overti
-0.18 0.13 en:own
-0.57 0.38 en:own funera
0.30 0.12 en:own hands
0.09 0.20 en:own life
-0.86 -0.75 en:packed
-0.41 -0.58 en:paid
-0.47 -0.55 en:painte
-0.36 -0.54 en:panic
-0.20 -0.15 en:panic attack
0.15 0.11 en:papers
-0.14 -0.50 en:parent
0.34 0.37 en:park
-0.26 -0.58 en:parkin
-0.18 -0.41 en:parkin space
0.13 0.14 en:parks
0.09 0.10 en:parks and
0.28 0.84 en:part
0.20 0.60 en:part of
-0.98 -0.10 en:partne
-0.26 -0.13 en:party
-0.42 -0.68 en:pass
0.32 0.34 en:passed
0.34 0.29 en:passed out
0.25 0.29 en:passpo
-0.33 -0.48 en:passwo
-0.15 -0.19 en:passwo in
0.41 0.14 en:past
0.46 -0.33 en:patien
0.37 0.34 en:pay
-0.03 -0.23 en:pe
0.21 -0.07 en:peace
0.10 -0.01 en:peace with
-0.87 -0.23 en:peacef
-0.72 0.63 en:people
-0.32 -0.51 en:people who
0.91 0.85 en:perman
0.15 0.40 en:person
-0.19 -0.23 en:pharma
-0.39 -0.73 en:phone
-0.26 -0.20 en:phone contra
0.03 -0.15 en:photos
-0.44 0.18 en:pick
-0.18 -0.32 en:picked
-0.42 -0.46 en:picked up
0.63 0.62 en:pics
-0.42 0.26 en:pictur
-0.78 -0.80 en:pill
0.21 0.10 en:pills
0.16 0.05 en:pills and
0.11 -0.02 en:pills are
-0.44 -0.07 en:pills at
-0.28 -0.21 en:pills becaus
-0.40 -0.36 en:pills by
-0.21 -0.22 en:pills each
0.17 0.19 en:pills for
-0.13 -0.23 en:pills in
-0.35 -0.36 en:pills make
0.49 0.39 en:pills on
-0.08 0.36 en:pills ready
-0.12 0.11 en:pills to
0.45 0.45 en:pills tonigh
0.55 0.76 en:pistol
-0.77 -0.88 en:pizza
-0.05 -0.14 en:place
-0.27 0.05 en:plan
0.13 0.39 en:plan and
-0.73 -0.84 en:plan for
-0.10 0.32 en:plan just
0.02 0.58 en:plan to
-0.66 0.58 en:plane
-0.53 0.56 en:planne
0.91 0.88 en:planni
0.53 0.51 en:planni to
-0.05 -0.53 en:plans
-0.46 -0.39 en:plans to
-0.38 -0.33 en:plants
-0.05 -0.04 en:platfo
-0.05 -0.14 en:platfo and
-0.48 -0.44 en:platfo for
-0.62 -0.82 en:play
-0.58 -0.69 en:plays
0.56 0.04 en:please
0.42 0.37 en:please dont
0.45 0.46 en:please help
0.51 0.58 en:please i
0.21 0.33 en:please tell
-0.20 -0.42 en:podcas
-0.14 -0.30 en:podcas was
-0.21 0.13 en:poem
0.06 0.14 en:point
0.13 0.25 en:point in
-0.28 0.25 en:point of
-0.15 -0.10 en:poison
0.08 0.04 en:poison his
-0.46 -0.09 en:police
-0.22 -0.35 en:police traini
-0.63 -0.39 en:pool
0.35 0.32 en:posted
0.25 0.23 en:posted the
-0.69 -0.71 en:practi
-0.15 0.52 en:pray
-0.11 0.37 en:pray that
-0.17 -0.17 en:prescr
-0.39 -0.45 en:presen
-0.81 -1.09 en:printe
0.30 0.40 en:probab
0.80 0.59 en:proble
-0.63 -0.80 en:proces
-0.06 -0.39 en:promis
0.15 -0.14 en:promis i
0.24 0.27 en:promis you
0.06 -0.07 en:proper
-0.67 0.83 en:punch
0.15 0.51 en:punche
-0.29 0.54 en:purpos
-0.65 -0.30 en:pushed
0.24 0.29 en:put
0.28 0.32 en:put a
0.59 0.41 en:put my
0.47 0.43 en:put the
0.81 0.66 en:quarry
0.43 0.03 en:questi
0.29 0.24 en:quick
-0.03 0.07 en:quiet
0.43 0.40 en:quietl
0.31 0.28 en:quietl tonigh
-0.49 -0.40 en:radio
0.51 0.37 en:rail
0.76 0.85 en:railin
-0.46 -0.46 en:raise
-0.48 -0.54 en:ran
-0.27 -0.25 en:ran out
-0.60 -0.49 en:rang
-0.37 -0.49 en:rang the
-0.32 -0.48 en:range
0.94 0.87 en:raped
-0.22 0.40 en:raped at
0.46 0.27 en:raped me
-0.09 -0.14 en:rat
-0.07 -0.10 en:rat poison
-0.40 -0.36 en:rather
0.05 -0.14 en:rather die
-0.11 0.35 en:rather not
-0.02 -0.06 en:razor
-0.06 -0.35 en:read
0.25 0.07 en:read about
-0.40 -0.56 en:readin
-0.29 -0.40 en:readin a
0.24 0.01 en:ready
0.37 0.36 en:ready for
0.05 0.03 en:ready to
0.31 0.79 en:really
-0.03 0.12 en:reason
0.12 -0.08 en:record
0.23 0.20 en:record a
-0.63 -0.44 en:refill
0.17 0.58 en:relaps
-0.20 -0.13 en:relief
-0.39 -0.17 en:remind
-0.36 0.20 en:rent
-0.80 0.09 en:repair
-0.86 -0.30 en:report
-0.39 0.41 en:report it
0.13 -0.11 en:rest
-0.18 -0.21 en:result
0.35 0.56 en:revolv
0.26 0.20 en:rifle
-0.07 -0.26 en:right
-0.25 -0.53 en:ring
-0.09 -0.08 en:river
0.63 0.55 en:rly
0.37 0.37 en:rly deep
-0.33 -0.54 en:roof
0.43 0.12 en:roof and
-0.57 -0.51 en:roof is
0.14 0.37 en:room
0.31 0.14 en:roomma
0.46 0.62 en:rope
-0.06 -0.07 en:rope and
-0.12 0.13 en:rope in
0.61 0.53 en:rope is
-0.13 -0.17 en:round
0.33 0.44 en:round my
-0.48 0.61 en:ruined
0.16 0.45 en:run
-0.79 -0.92 en:runnin
-0.86 -1.00 en:sad
0.21 -0.07 en:safe
0.47 0.72 en:safe i
0.29 0.22 en:safety
0.21 0.16 en:safety plan
-0.11 -0.33 en:said
0.05 -0.11 en:said goodby
-0.20 0.55 en:said he
0.05 -0.02 en:said i
-0.42 0.45 en:said im
-0.59 -0.41 en:said it
-0.31 -0.35 en:said my
-0.63 0.58 en:said she
0.41 0.34 en:said what
-0.19 -0.14 en:said ~
0.28 0.29 en:sam
-0.41 -0.05 en:same
0.28 0.29 en:sat
0.35 0.35 en:sat on
0.51 0.51 en:saturd
-0.22 -0.26 en:saved
-0.52 0.89 en:saving
-0.53 -0.51 en:saw
-0.08 -0.12 en:saw the
-0.34 -0.01 en:say
-0.05 -0.34 en:say goodby
0.21 0.43 en:say he
-0.14 0.68 en:say i
0.00 -0.19 en:say this
0.75 0.64 en:saying
0.38 0.46 en:saying goodby
-0.19 -0.26 en:says
-0.34 0.43 en:says he
-0.12 0.48 en:says hell
0.15 0.55 en:says hes
-0.56 -0.21 en:says i
-0.49 0.14 en:says life
-0.44 -0.40 en:says my
0.18 0.54 en:says shell
-0.38 -0.54 en:scared
0.50 0.50 en:scared ill
0.39 0.45 en:scared im
-0.38 -0.57 en:scared of
-0.13 0.52 en:scars
-0.10 0.37 en:scars are
-0.22 -0.43 en:scene
0.68 0.72 en:schedu
0.15 0.04 en:school
-0.09 -0.18 en:school and
0.08 0.03 en:school ill
-0.28 -0.27 en:scisso
0.20 0.72 en:scratc
0.14 0.51 en:scratc my
-0.32 0.02 en:scream
-0.39 0.34 en:scream at
0.19 0.31 en:scream i
0.06 -0.07 en:sea
0.64 0.94 en:second
0.24 0.93 en:see
-0.05 0.33 en:see how
0.36 0.26 en:see it
0.45 0.47 en:see my
-0.37 0.39 en:see myself
0.45 0.12 en:see no
-0.58 -0.03 en:see the
0.04 -0.13 en:see you
0.15 0.10 en:seeing
0.38 0.32 en:seeing the
0.52 0.50 en:seen
-0.51 -0.30 en:self
-0.47 -0.40 en:self harm
-0.37 0.42 en:self harmed
-0.53 -0.72 en:sell
-0.24 -0.46 en:sell my
-0.32 -0.30 en:send
-0.17 0.38 en:send me
-0.63 0.29 en:sendin
-0.01 0.07 en:sent
-0.41 -0.47 en:sent it
-0.27 -0.37 en:serial
-0.20 -0.27 en:serial killer
-0.16 -0.29 en:series
0.74 0.64 en:sertra
0.35 0.56 en:servic
0.25 0.40 en:servic revolv
-0.27 -0.46 en:sessio
-0.47 -0.48 en:set
-0.11 -0.12 en:set fire
0.17 -0.11 en:set the
0.14 0.08 en:seven
0.44 0.69 en:shakin
0.13 0.10 en:shall
-0.42 0.08 en:she
0.24 0.06 en:she died
-0.34 0.10 en:she said
-0.11 -0.23 en:she threw
-0.46 -0.16 en:shed
0.08 1.03 en:shell
-0.33 0.11 en:shell try
0.20 0.20 en:shes
0.05 -0.13 en:shes not
0.28 0.29 en:shift
-1.05 -0.96 en:shoot
-0.71 -0.80 en:shooti
-0.52 -0.45 en:shop
-0.77 -0.72 en:short
-0.74 -0.23 en:shot
-0.04 -0.33 en:should
-0.05 -0.40 en:should be
-0.09 -0.17 en:should i
0.30 0.17 en:should like
-0.72 -0.63 en:shoute
-0.32 -0.46 en:shoute at
0.81 0.70 en:shut
0.23 0.53 en:sick
0.36 0.34 en:side
0.44 0.42 en:side of
-0.62 -0.50 en:signin
0.14 0.36 en:since
-0.15 0.27 en:since mum
0.00 0.51 en:since sunday
-0.11 -0.36 en:since the
0.41 0.30 en:since yester
0.08 -0.06 en:sister
-0.21 -0.30 en:sister a
-0.15 0.36 en:sister and
-0.02 -0.02 en:sister has
-0.06 0.55 en:sister is
0.35 0.33 en:sister to
0.37 0.47 en:sittin
0.10 0.10 en:sittin on
-0.10 -0.21 en:six
0.23 0.25 en:sixty
-0.60 -0.33 en:skin
-0.50 0.82 en:slappe
-0.57 -0.80 en:slaugh
-0.07 -0.31 en:sleep
0.35 0.36 en:sleep and
0.10 -0.33 en:sleep foreve
0.47 0.46 en:sleep i
-0.16 -0.29 en:sleep on
0.42 0.25 en:sleepi
0.62 0.67 en:sleepi pills
-0.36 -0.29 en:sleeps
-0.46 -0.59 en:sleepy
-0.56 -0.54 en:slept
-0.46 -0.53 en:slept like
0.47 0.62 en:slippe
0.52 -0.09 en:small
0.62 0.48 en:smothe
0.45 0.35 en:smothe the
-0.22 -0.44 en:snow
0.10 0.04 en:so
0.54 0.49 en:so bad
0.45 0.48 en:so badly
-0.29 -0.30 en:so hard
-0.73 -0.77 en:so i
0.02 -0.37 en:so im
0.29 0.17 en:so it
-0.38 0.42 en:so low
-0.23 0.43 en:so many
-0.55 0.13 en:so much
0.14 0.45 en:so that
0.57 0.57 en:so they
-0.25 -0.34 en:so tired
-0.45 -0.63 en:sofa
-1.09 0.36 en:some
-0.25 0.47 en:some nights
-0.03 0.56 en:somebo
-0.13 0.31 en:somebo else
0.01 0.32 en:someon
-0.64 0.53 en:someon in
-0.35 0.43 en:someth
-0.79 0.93 en:someti
-0.06 0.55 en:someti i
-0.78 -0.14 en:son
-0.05 -0.03 en:son is
0.04 -0.03 en:song
0.21 0.17 en:sons
0.96 0.81 en:soon
0.27 0.16 en:sooner
0.24 0.20 en:sooner go
-0.07 -0.32 en:sorry
-0.39 -0.45 en:sorry i
-0.01 -0.00 en:sorted
-0.03 -0.01 en:sorted the
-0.27 0.83 en:soup
-0.44 0.32 en:space
-0.01 -0.06 en:spare
-0.00 -0.04 en:spare key
-0.57 -0.68 en:spent
-0.40 -0.49 en:spent the
0.53 0.58 en:spot
0.17 0.61 en:spring
0.16 -0.15 en:stab
0.44 0.54 en:stab him
0.54 0.61 en:stab my
0.38 0.68 en:stairs
-0.38 0.15 en:stairs and
0.40 0.40 en:standi
0.28 0.28 en:standi on
-0.44 -0.51 en:start
-0.01 0.28 en:starte
0.71 0.68 en:starti
0.44 0.37 en:starti to
-0.15 -0.14 en:starts
0.23 0.15 en:statio
0.35 0.40 en:step
0.04 0.72 en:stepfa
0.79 0.72 en:steppi
-0.41 -0.51 en:stew
-0.15 -0.28 en:still
0.19 0.31 en:still scream
-0.35 0.33 en:still think
-0.60 -0.49 en:stitch
0.55 0.48 en:stomac
-0.72 -0.10 en:stood
-0.39 0.04 en:stood on
-0.23 -0.02 en:stop
0.28 0.31 en:stop for
-0.11 -0.21 en:stop it
0.35 0.23 en:stop me
-0.29 -0.30 en:stop the
-0.26 -0.26 en:stop thinki
0.51 0.52 en:stopin
-0.58 -0.37 en:stoppe
0.73 0.67 en:stoppi
0.52 0.48 en:stoppi me
-0.36 -0.46 en:storie
0.45 0.09 en:story
0.59 0.83 en:strang
0.56 0.55 en:strang her
0.37 0.31 en:strang my
-0.18 0.49 en:stress
-0.71 -0.81 en:stuck
-0.43 -0.48 en:stuck in
-0.48 0.25 en:studen
0.11 0.16 en:stuff
0.19 -0.19 en:stupid
-0.23 0.15 en:such
-0.16 0.11 en:such a
0.19 0.29 en:suffer
0.87 0.71 en:suicid
-0.29 0.32 en:suicid after
0.38 0.34 en:suicid all
-0.61 -0.13 en:suicid attemp
-0.88 -0.60 en:suicid in
0.53 0.53 en:suicid is
0.30 0.15 en:suicid this
-0.16 -0.15 en:suicid though
-0.35 0.38 en:suicid when
-0.48 -0.44 en:summer
-0.42 -0.51 en:sun
0.18 0.16 en:sunday
0.81 0.77 en:sure
0.74 0.70 en:surger
0.68 0.66 en:surviv
-0.48 -0.51 en:suspen
-0.34 -0.37 en:suspen ~
0.28 -0.13 en:swallo
0.07 -0.07 en:swallo a
0.06 0.03 en:swallo bleach
0.12 0.65 en:swear
0.40 0.58 en:swerve
0.51 0.32 en:swim
0.70 0.50 en:table
0.40 0.03 en:table and
-0.89 -0.12 en:take
0.55 0.56 en:take all
-0.33 -0.37 en:take care
0.33 0.38 en:take my
0.20 0.59 en:take the
0.86 0.85 en:taken
-0.50 -0.56 en:takes
-0.42 -0.25 en:takes me
0.00 -0.24 en:taking
0.22 0.14 en:taking my
-0.38 -0.59 en:talk
-0.26 -0.27 en:talk about
-0.09 -0.29 en:talk to
-0.69 -0.31 en:talked
-0.70 0.31 en:talkin
-0.72 0.64 en:talks
-0.52 0.46 en:talks about
-0.28 -0.43 en:target
-0.02 0.93 en:tbh
-0.45 -0.64 en:tea
0.31 0.25 en:teache
-0.80 -1.07 en:team
-0.21 0.16 en:teenag
0.67 0.67 en:teh
0.28 0.35 en:tell
0.21 0.41 en:tell me
0.50 0.50 en:tell my
-0.43 -0.58 en:tell myself
0.40 0.40 en:tell the
0.33 0.31 en:tell them
0.21 -0.04 en:tell you
-0.13 0.65 en:tellin
-0.09 0.46 en:tellin me
-0.42 -0.01 en:tells
-0.14 0.46 en:tells me
0.08 -0.46 en:ten
-0.28 -0.38 en:ten minute
0.25 0.06 en:ten years
-0.62 -0.64 en:terrac
0.18 0.08 en:text
-0.61 -0.25 en:texted
-0.44 -0.18 en:texted me
-0.29 -0.63 en:than
-0.20 -0.25 en:than eat
-0.17 0.15 en:than me
0.20 -0.12 en:than to
-0.13 -0.01 en:thank
-0.10 -0.01 en:thank you
-0.39 -0.42 en:thanks
0.06 -0.09 en:thanks for
-0.41 -0.28 en:that
-0.10 0.16 en:that god
-0.34 0.05 en:that i
-0.31 0.64 en:that id
0.14 0.09 en:that im
0.27 0.27 en:that its
0.19 0.47 en:that my
0.29 0.25 en:that school
-0.05 -0.17 en:that she
-0.22 -0.24 en:that song
0.09 0.08 en:that the
-0.30 -0.02 en:that to
0.01 -0.04 en:that was
-0.49 -0.55 en:that ~
0.35 0.06 en:thats
-0.38 -0.15 en:thats all
0.33 0.33 en:thats left
-0.20 -0.19 en:thats the
-0.31 -0.63 en:the
-0.43 -0.13 en:the annive
-0.46 -0.29 en:the argume
0.17 0.05 en:the baby
-0.13 -0.08 en:the bag
0.40 0.30 en:the balcon
-0.32 -0.37 en:the band
0.48 0.54 en:the bath
-0.09 -0.18 en:the bathro
-0.29 -0.27 en:the bed
-0.30 -0.37 en:the belt
-0.16 -0.28 en:the bill
0.25 0.22 en:the blades
0.32 0.41 en:the blood
0.43 0.43 en:the blue
0.05 -0.19 en:the body
-0.33 -0.34 en:the boiler
-0.45 -0.51 en:the boss
-0.14 -0.17 en:the box
-0.30 -0.29 en:the breath
0.24 0.16 en:the bridge
0.04 -0.39 en:the bullet
-0.19 -0.35 en:the bus
0.29 0.49 en:the cabine
0.17 0.34 en:the cake
0.62 0.49 en:the car
-0.51 -0.44 en:the cat
0.03 0.35 en:the cellar
0.37 0.36 en:the childr
-0.37 -0.47 en:the cliffs
-0.36 0.16 en:the cold
0.42 0.50 en:the courag
0.05 0.02 en:the day
-0.35 -0.12 en:the days
-0.46 -0.53 en:the dead
0.19 0.27 en:the desk
-0.30 -0.36 en:the detect
0.26 0.25 en:the diagno
-0.29 -0.05 en:the divorc
-0.41 -0.02 en:the doctor
-0.35 -0.35 en:the docume
-0.02 -0.00 en:the dog
-0.22 -0.24 en:the door
0.17 -0.00 en:the dose
-0.02 -0.19 en:the edge
0.02 0.25 en:the end
-0.22 -0.24 en:the evenin
-0.12 -0.11 en:the fence
0.09 -0.10 en:the final
-0.27 -0.34 en:the firewo
-0.04 -0.30 en:the first
-0.09 -0.27 en:the flat
-0.39 -0.41 en:the form
0.25 0.09 en:the fridge
0.35 0.33 en:the funera
-0.37 -0.43 en:the game
0.49 0.42 en:the garage
0.07 0.12 en:the gas
0.18 0.17 en:the girls
0.50 0.49 en:the gun
0.12 0.16 en:the guts
0.09 0.10 en:the hammer
-0.47 -0.44 en:the holida
-0.09 -0.28 en:the homewo
0.34 0.33 en:the hose
0.02 0.14 en:the house
0.01 -0.09 en:the insura
-0.32 -0.31 en:the interv
0.17 0.16 en:the invoic
0.20 0.13 en:the job
0.38 0.42 en:the key
0.08 0.02 en:the keys
-0.19 -0.08 en:the kids
0.03 0.08 en:the kitche
-0.08 -0.06 en:the knife
0.28 0.32 en:the lake
0.46 0.47 en:the laptop
-0.22 -0.40 en:the last
-0.21 -0.35 en:the leafle
0.28 0.28 en:the letter
0.27 -0.13 en:the life
0.04 0.12 en:the line
0.19 0.48 en:the medici
-0.39 -0.38 en:the meetin
-0.50 0.13 en:the mornin
-0.32 0.18 en:the motion
0.20 -0.11 en:the move
0.41 0.31 en:the movie
-0.42 -0.41 en:the mum
-0.38 -0.38 en:the neighb
-0.47 -0.58 en:the new
-0.21 -0.26 en:the news
0.10 0.10 en:the next
-0.34 -0.40 en:the night
0.21 0.17 en:the noise
0.38 0.41 en:the note
-0.07 -0.11 en:the old
0.08 0.18 en:the one
0.86 0.90 en:the only
-0.31 -0.29 en:the operat
0.12 0.21 en:the other
-0.24 -0.33 en:the panic
-0.08 -0.18 en:the papers
-0.18 -0.19 en:the party
-0.36 -0.34 en:the pharma
-0.21 -0.16 en:the phone
0.02 -0.11 en:the photos
0.45 0.45 en:the pics
0.03 0.40 en:the pills
-0.15 -0.15 en:the plan
-0.47 0.41 en:the plane
-0.03 -0.17 en:the platfo
-0.14 -0.30 en:the podcas
-0.42 0.29 en:the point
-0.44 0.15 en:the police
-0.28 -0.32 en:the presen
-0.46 -0.66 en:the printe
0.58 0.47 en:the quarry
-0.39 -0.39 en:the questi
-0.35 -0.28 en:the radio
0.37 0.27 en:the rail
0.49 0.54 en:the railin
0.25 0.61 en:the razor
0.34 0.02 en:the record
-0.26 0.14 en:the rent
-0.45 -0.42 en:the report
-0.06 -0.05 en:the river
-0.08 -0.13 en:the roof
-0.03 0.38 en:the room
0.85 0.75 en:the rope
0.08 0.32 en:the same
0.18 0.27 en:the school
0.04 -0.05 en:the sea
0.22 0.49 en:the second
-0.39 -0.41 en:the shooti
-0.25 -0.38 en:the sofa
0.25 0.21 en:the song
-0.00 -0.04 en:the spare
0.27 0.48 en:the stairs
0.02 -0.02 en:the statio
-0.15 -0.29 en:the story
0.45 0.44 en:the stuff
-0.35 -0.31 en:the summer
-0.34 -0.37 en:the suspen
0.13 0.00 en:the table
-0.47 -0.47 en:the team
-0.39 -0.16 en:the though
0.21 0.33 en:the time
0.03 0.29 en:the toilet
0.23 0.22 en:the top
0.37 0.33 en:the towel
-0.41 -0.53 en:the tower
0.22 0.20 en:the tracks
-0.58 -0.68 en:the train
-0.15 -0.32 en:the trigge
-0.37 -0.39 en:the trip
0.18 0.18 en:the truth
-0.42 0.08 en:the tunnel
-0.48 0.57 en:the tv
-0.41 -0.45 en:the twins
0.12 0.48 en:the urge
0.51 0.42 en:the voices
0.21 0.59 en:the wall
0.16 -0.02 en:the way
-0.63 -0.71 en:the weddin
-0.42 -0.55 en:the week
-0.33 -0.18 en:the weeken
0.08 0.07 en:the whole
-0.05 0.21 en:the will
0.10 -0.05 en:the wind
0.03 0.02 en:the window
0.49 0.53 en:the woods
0.00 0.37 en:the worst
0.08 0.07 en:the wrong
0.24 0.23 en:the ~
0.10 -0.16 en:their
1.10 0.76 en:them
0.33 0.44 en:them after
0.32 0.38 en:them all
0.30 0.24 en:them it
-0.14 0.22 en:them now
0.26 0.24 en:then
0.04 0.02 en:then i
0.60 0.65 en:then im
0.37 0.31 en:therap
0.07 0.08 en:there
0.77 1.43 en:theres
0.47 0.47 en:theres a
-0.17 0.61 en:theres no
0.41 0.23 en:theres nothin
0.30 0.23 en:theres only
-0.43 0.21 en:these
-0.40 -0.38 en:thesis
0.53 0.12 en:they
-0.10 -0.07 en:they found
0.46 0.41 en:they get
-0.44 -0.31 en:they were
-0.46 0.79 en:theyd
0.74 0.64 en:theyll
0.04 -0.41 en:theyre
0.41 0.38 en:theyve
0.29 0.27 en:theyve left
0.69 0.66 en:thighs
0.37 0.67 en:thing
0.39 0.44 en:thing i
0.30 0.23 en:thing left
-0.08 0.19 en:thing that
0.44 0.63 en:things
0.19 0.48 en:things and
-0.06 0.36 en:think
-0.47 0.40 en:think a
-0.16 0.27 en:think about
0.55 0.41 en:think i
0.45 0.37 en:think ill
-0.52 -0.01 en:think it
-0.09 -0.19 en:think ive
-0.48 0.50 en:think my
0.13 0.45 en:think of
0.70 0.42 en:thinki
0.24 0.30 en:thinki about
0.23 -0.10 en:thinki of
0.39 0.39 en:thinks
0.32 0.42 en:thinks im
0.19 0.11 en:third
-0.46 -0.45 en:thirty
-0.56 -0.60 en:this
-0.27 -0.22 en:this and
-0.29 -0.18 en:this chem
-0.32 -0.37 en:this heat
0.75 0.73 en:this is
0.33 0.47 en:this isnt
-0.52 -0.41 en:this job
0.52 0.60 en:this life
0.22 0.06 en:this mornin
-0.26 -0.20 en:this phone
0.09 0.09 en:this time
-0.38 -0.32 en:this town
0.11 -0.30 en:this week
0.47 0.31 en:this weeken
0.35 0.37 en:this will
0.07 -0.17 en:this with
-0.53 -0.41 en:this year
-0.71 -0.07 en:those
-0.54 0.26 en:though
0.03 0.44 en:though about
-0.28 0.49 en:though and
0.51 0.40 en:though anymor
-0.40 -0.30 en:though as
-0.17 -0.34 en:though i
-0.22 0.42 en:though of
-0.29 0.14 en:threat
0.16 -0.30 en:threat me
-0.48 0.66 en:threat to
-0.32 0.28 en:three
-0.47 0.27 en:three times
0.36 0.03 en:threw
0.06 -0.23 en:threw me
0.11 0.21 en:threw the
0.15 0.31 en:threw up
-0.82 -0.82 en:thrill
0.93 0.69 en:throat
-0.27 -0.32 en:throug
0.16 0.55 en:throug the
-0.28 -0.46 en:throw
-0.08 -0.02 en:thursd
-0.19 -0.38 en:ticket
0.17 0.35 en:tied
-0.77 -0.34 en:till
0.01 -0.04 en:time
-0.18 -0.22 en:time for
0.11 0.13 en:time hell
0.57 0.74 en:time i
-0.30 -0.28 en:time in
0.18 0.16 en:time you
-0.58 0.04 en:times
-0.47 0.27 en:times this
-0.62 -0.71 en:tiny
-0.35 -0.38 en:tired
-0.33 -0.43 en:tired but
0.22 -0.10 en:tired i
-0.14 0.32 en:tired of
-0.10 0.05 en:to
-0.16 -0.12 en:to a
-0.43 0.55 en:to anyone
-0.42 -0.31 en:to be
-0.16 -0.21 en:to bed
-0.04 0.41 en:to burn
-0.37 -0.03 en:to cut
0.48 0.29 en:to die
0.62 0.21 en:to do
-0.13 0.45 en:to end
0.21 0.09 en:to everyo
-0.34 0.21 en:to exist
0.18 0.24 en:to find
0.50 0.48 en:to get
0.24 0.21 en:to go
0.17 0.21 en:to hang
-0.27 -0.23 en:to have
-0.11 -0.12 en:to his
-0.14 0.29 en:to hospit
-0.34 -0.22 en:to hurt
0.32 0.29 en:to join
0.24 0.30 en:to just
-0.11 -0.12 en:to kill
0.25 0.52 en:to leave
0.60 0.19 en:to live
0.33 0.32 en:to make
-0.21 0.62 en:to me
-0.20 -0.18 en:to my
0.13 0.61 en:to myself
-0.22 0.25 en:to open
-0.03 -0.27 en:to put
-0.35 -0.45 en:to read
-0.18 -0.37 en:to report
-0.02 0.16 en:to say
0.45 0.09 en:to see
-0.14 -0.10 en:to sleep
0.51 0.42 en:to stab
-0.27 -0.36 en:to stop
-0.05 0.34 en:to suicid
-0.00 0.48 en:to take
0.18 0.17 en:to talk
-0.29 0.48 en:to tell
0.32 0.30 en:to that
-0.17 -0.08 en:to the
-0.37 0.44 en:to think
-0.23 0.30 en:to wake
-0.21 -0.41 en:to work
-0.18 -0.11 en:to you
-0.52 -0.51 en:to ~
-0.18 -0.43 en:toast
-0.34 -0.65 en:today
0.25 0.23 en:today and
0.58 0.58 en:today i
-0.09 -0.15 en:today the
-0.78 -0.83 en:toddle
0.05 0.41 en:toilet
0.09 -0.01 en:told
0.35 0.35 en:told anyone
-0.01 -0.25 en:told her
-0.36 -0.34 en:told him
0.16 0.59 en:told me
-0.18 0.15 en:told my
-0.14 -0.05 en:told the
-0.26 0.44 en:told you
0.17 0.17 en:tomorr
-0.25 -0.23 en:tomorr i
1.19 0.92 en:tonigh
0.42 0.16 en:tonigh and
0.28 0.26 en:tonigh dont
-0.33 -0.44 en:tonigh finall
0.61 0.58 en:tonigh i
-0.19 -0.19 en:tonigh ill
-0.49 -0.49 en:tonigh is
0.21 0.23 en:tonigh its
0.53 0.35 en:tonigh the
0.22 0.22 en:too
0.41 0.42 en:too deep
0.49 0.44 en:too late
-0.03 -0.16 en:too many
0.21 -0.16 en:too much
0.08 0.24 en:took
0.26 -0.04 en:took a
0.59 0.55 en:took all
0.60 0.51 en:took an
-0.27 -0.39 en:took my
-0.29 -0.44 en:took the
-0.28 -0.00 en:took them
0.01 0.15 en:took too
-0.69 0.49 en:tooth
0.35 0.35 en:top
0.16 0.15 en:top drawer
0.72 0.58 en:touche
0.31 0.18 en:touche her
0.40 0.35 en:touche me
0.52 0.46 en:towel
-0.57 -0.75 en:tower
-0.53 -0.45 en:town
0.14 0.09 en:tracks
-0.78 -0.85 en:traffi
-0.39 -0.48 en:traffi and
-0.71 -0.61 en:train
-0.47 -0.39 en:train the
-0.47 -0.51 en:train was
-0.31 -0.49 en:traini
0.56 0.55 en:trains
-0.43 -0.32 en:trappe
-0.18 0.21 en:trappe and
-0.82 -0.15 en:treatm
-0.29 0.00 en:tried
-0.21 -0.02 en:tried to
-0.22 -0.44 en:trigge
-0.52 -0.54 en:trip
-0.69 0.86 en:troubl
-0.65 -0.71 en:true
0.69 0.63 en:trust
0.26 0.29 en:trust myself
0.26 0.25 en:truth
-0.21 0.04 en:try
-0.11 0.48 en:try again
0.09 0.55 en:trying
0.05 -0.18 en:trying to
0.06 0.14 en:tuesda
-0.59 0.12 en:tunnel
0.56 0.58 en:turned
-0.68 0.80 en:tv
-0.32 -0.29 en:twelve
-0.29 0.64 en:twenti
-0.20 0.33 en:twenti i
-0.30 0.36 en:twenty
-0.36 0.79 en:twice
0.02 -0.12 en:twice and
-0.58 -0.63 en:twins
-0.41 -0.34 en:two
-0.26 0.29 en:two months
-0.33 0.41 en:two years
0.65 0.63 en:type
1.20 1.21 en:unaliv
0.49 0.49 en:unaliv myself
0.44 0.71 en:uncle
0.18 -0.05 en:under
0.36 0.44 en:under my
0.03 -0.14 en:under the
-0.85 0.60 en:univer
-0.10 0.30 en:until
0.31 0.09 en:until sunday
0.50 0.73 en:up
0.16 0.31 en:up after
0.55 0.32 en:up and
-0.35 -0.36 en:up but
0.16 0.00 en:up for
0.42 0.47 en:up here
-0.48 -0.33 en:up my
0.21 0.20 en:up on
0.31 0.01 en:up the
-0.03 0.02 en:up to
0.51 0.39 en:up tomorr
0.33 0.23 en:update
0.38 0.77 en:urge
0.01 0.46 en:urge to
0.24 0.15 en:us
0.88 0.81 en:use
-0.83 0.42 en:used
-0.58 0.18 en:used to
-1.05 -0.66 en:very
-0.51 -0.60 en:vet
0.09 -0.17 en:video
0.23 0.20 en:video for
0.48 0.31 en:view
0.30 0.26 en:view from
-0.05 -0.25 en:visit
-0.05 -0.10 en:voice
-0.36 -0.23 en:voices
-0.15 -0.23 en:wait
0.15 0.01 en:wait to
0.75 0.77 en:waitin
0.55 0.55 en:waitin for
-0.32 0.02 en:wake
-0.23 0.02 en:wake up
0.08 0.44 en:walk
-0.21 0.48 en:walk on
-0.79 -0.81 en:walked
0.76 0.65 en:walkin
0.55 0.46 en:walkin to
0.44 0.31 en:walks
0.30 0.82 en:wall
0.26 0.26 en:wall i
-0.56 0.91 en:walls
0.69 0.35 en:wanna
-0.07 -0.11 en:wanna be
0.25 0.30 en:wanna commit
0.45 0.46 en:wanna cut
0.41 0.69 en:wanna die
0.29 0.33 en:wanna do
0.75 0.70 en:wanna end
0.28 0.38 en:wanna go
0.08 -0.12 en:wanna hurt
0.65 0.76 en:wanna jump
0.55 0.39 en:wanna kill
0.34 0.45 en:wanna kms
-0.48 -0.59 en:wanna leave
-0.10 -0.04 en:wanna live
0.62 0.60 en:wanna see
0.25 0.29 en:wanna step
-0.58 -0.40 en:wanna stop
-0.31 -0.30 en:wanna take
0.35 0.39 en:wanna unaliv
-0.80 -0.88 en:wanna ~
0.38 -0.01 en:want
0.40 0.58 en:want attent
0.47 0.47 en:want help
0.38 0.34 en:want is
0.13 0.09 en:want it
-0.26 -0.35 en:want more
-0.46 -0.37 en:want one
0.58 0.63 en:want out
-0.52 -0.56 en:wanted
-0.32 -0.31 en:wanted to
0.37 0.88 en:wantin
0.26 0.63 en:wantin to
-0.19 -0.31 en:wants
-0.24 -0.32 en:wants me
-0.03 -0.03 en:wants to
-0.49 0.06 en:ward
-0.35 -0.30 en:ward we
-0.22 -0.24 en:warnin
-0.38 -0.65 en:was
0.11 0.07 en:was a
-0.20 -0.39 en:was about
-0.01 0.29 en:was an
-0.28 0.47 en:was at
-0.18 -0.13 en:was born
-0.25 -0.32 en:was cancel
0.16 0.34 en:was dead
-0.10 -0.11 en:was dying
-0.64 -0.56 en:was hard
-0.07 0.20 en:was in
-0.60 -0.58 en:was kind
-0.37 -0.27 en:was last
-0.35 -0.36 en:was late
-0.33 -0.28 en:was lovely
-0.27 0.17 en:was on
0.39 0.44 en:was only
-0.41 -0.42 en:was overki
-0.22 0.40 en:was raped
-0.10 -0.16 en:was small
-0.47 -0.06 en:was suicid
-0.57 0.37 en:was ten
0.49 0.70 en:was the
-0.32 -0.21 en:was very
0.54 0.64 en:wasnt
-0.68 0.86 en:waste
-0.48 0.61 en:waste of
0.56 0.56 en:wat
-0.36 -0.56 en:watche
-0.23 -0.33 en:watche the
-0.35 -0.33 en:water
0.19 0.31 en:water at
0.23 0.43 en:way
0.16 0.56 en:way out
0.39 0.45 en:way to
0.76 0.51 en:ways
0.55 0.36 en:ways to
-1.37 -1.53 en:we
-0.44 -0.43 en:we buried
-0.24 -0.21 en:we discus
-0.36 -0.38 en:we drove
-0.18 -0.21 en:we fly
-0.15 -0.35 en:we had
-0.35 -0.36 en:we have
-0.09 -0.21 en:we lost
-0.11 -0.22 en:we move
-0.39 -0.40 en:we practi
-0.21 -0.17 en:we put
-0.35 -0.47 en:we watche
0.15 0.14 en:we went
-0.41 0.26 en:we were
-0.41 -0.40 en:we ~
-0.48 -0.56 en:weddin
0.62 0.65 en:wednes
-0.38 -0.44 en:week
0.17 -0.07 en:week and
-0.38 -0.36 en:week take
-0.19 0.26 en:week the
-0.48 0.13 en:weeken
-0.49 -0.52 en:weekly
0.11 0.55 en:weeks
0.20 0.60 en:weight
-0.76 -0.60 en:well
-0.06 -0.34 en:went
-0.08 0.11 en:went for
0.11 0.08 en:went theres
0.05 -0.02 en:went to
-0.27 -0.33 en:went well
-0.72 -0.59 en:were
-0.28 -0.03 en:were dead
-0.34 -0.45 en:were on
0.28 0.36 en:were the
-0.39 -0.43 en:were ~
0.09 0.88 en:werent
-0.03 0.16 en:what
-0.27 -0.43 en:what a
-0.46 -0.01 en:what do
-0.43 -0.13 en:what happen
0.51 0.71 en:what i
-0.38 -0.50 en:what is
-0.39 0.15 en:what it
0.21 0.27 en:what its
-0.02 -0.22 en:what to
0.13 -0.00 en:what you
-0.04 -0.08 en:whats
-0.25 0.54 en:when
0.23 0.03 en:when he
0.18 0.10 en:when hes
-0.64 -0.13 en:when i
0.05 0.88 en:when im
-0.43 -0.39 en:when she
-0.40 0.05 en:when someon
0.17 -0.15 en:when the
0.26 0.14 en:when you
1.00 0.75 en:where
0.48 0.51 en:where he
0.34 0.40 en:where im
-0.10 -0.18 en:where she
0.06 -0.19 en:where the
0.37 0.53 en:whethe
0.23 0.05 en:which
0.41 0.32 en:while
-0.23 -0.23 en:while im
0.28 -0.04 en:who
0.19 0.16 en:who gets
-0.13 -0.50 en:who killed
0.22 -0.16 en:whole
0.14 0.07 en:whole bottle
-0.08 -0.08 en:whole family
0.05 0.66 en:why
0.02 -0.00 en:why i
-0.28 0.44 en:why im
-0.63 -0.40 en:wife
0.22 0.34 en:will
0.34 0.20 en:will be
0.75 0.57 en:will gotta
-0.22 -0.19 en:will is
-0.05 0.21 en:will to
0.15 -0.07 en:wind
0.21 0.05 en:window
-0.46 0.63 en:wine
0.70 0.74 en:winter
-0.75 0.39 en:wish
-0.38 0.68 en:wish i
-0.11 -0.33 en:wish to
0.25 -0.23 en:with
-0.56 -0.54 en:with a
0.48 0.28 en:with everyo
0.05 0.08 en:with her
0.36 0.37 en:with him
0.05 -0.26 en:with his
0.42 0.39 en:with it
0.42 0.44 en:with me
-0.26 0.21 en:with mum
0.16 -0.35 en:with my
0.39 0.08 en:with myself
-0.31 -0.33 en:with no
0.04 0.19 en:with one
-0.30 -0.10 en:with the
-0.55 -0.46 en:with this
0.15 0.40 en:withou
-0.15 0.29 en:withou me
0.14 0.11 en:withou them
-0.09 0.15 en:woke
-0.07 0.11 en:woke up
-0.40 0.44 en:woman
-0.36 -0.04 en:wonder
-0.47 0.20 en:wonder what
0.88 0.61 en:wont
0.41 -0.05 en:wont be
-0.41 0.69 en:wont do
0.13 0.19 en:wont hear
0.40 0.52 en:wont let
0.36 0.21 en:wont need
0.66 0.51 en:wont stop
0.37 0.23 en:wont wake
0.69 0.74 en:woods
-0.22 -0.17 en:work
0.35 0.35 en:work im
-0.19 -0.12 en:work on
0.46 0.60 en:worked
0.33 0.43 en:worked out
0.38 0.35 en:workin
-0.46 -0.68 en:works
0.73 0.67 en:world
-0.61 -0.54 en:worrie
-0.21 -0.48 en:worrie about
0.18 -0.10 en:worry
0.18 0.01 en:worry about
0.01 0.52 en:worst
0.14 -0.08 en:worth
-0.21 -0.17 en:worth it
0.04 0.26 en:worth living
-0.34 1.29 en:would
0.16 0.62 en:would be
-0.48 0.33 en:would notice
-0.24 0.46 en:would you
0.05 1.16 en:wouldn
0.12 0.33 en:wouldn do
-0.04 0.47 en:wouldn hurt
0.64 0.70 en:wrist
0.54 0.59 en:wrists
-0.78 -0.85 en:write
-0.96 -0.92 en:writin
-0.28 -0.36 en:writin about
0.02 0.09 en:writte
-0.36 -0.37 en:wrong
0.44 0.49 en:wrong side
-0.14 -0.17 en:wrote
-0.61 0.36 en:wrote a
-0.43 -0.34 en:wrote in
0.09 -0.06 en:wrote my
0.34 0.28 en:wrote the
-0.71 -0.61 en:wrote tonigh
-0.33 -0.05 en:year
-0.32 0.21 en:year i
-0.22 -0.26 en:year with
-0.68 0.18 en:years
-0.38 0.29 en:years ago
-0.92 -0.99 en:yes
0.36 0.06 en:yester
0.02 0.35 en:yester and
0.24 0.45 en:yester but
0.05 0.02 en:you
0.40 0.44 en:you all
0.39 0.30 en:you can
0.22 0.24 en:you did
-0.29 0.57 en:you do
-0.11 -0.04 en:you for
0.02 -0.14 en:you get
-0.56 0.02 en:you gotta
0.46 0.57 en:you have
-0.26 0.45 en:you i
0.37 0.40 en:you ill
0.13 0.04 en:you tell
0.31 0.37 en:you were
0.27 0.29 en:you wont
0.59 0.47 en:youll
-0.45 -0.22 en:young
-0.53 -0.74 en:your
0.21 0.35 en:your fault
-0.33 -0.35 en:your messag
-0.10 -0.40 en:youre
0.34 0.24 en:youre the
-0.23 -0.32 en:yourse
-0.65 -0.85 en:zombie
-0.44 -0.49 en:zombie proces
-1.63 -1.62 en:~
-0.23 -0.35 en:~ about
-0.33 -0.38 en:~ after
0.07 -0.11 en:~ and
-0.17 -0.18 en:~ at
-0.10 -0.21 en:~ but
-0.14 -0.21 en:~ i
-0.35 -0.22 en:~ in
0.69 0.70 en:~ iron
0.44 0.43 en:~ is
-0.20 -0.38 en:~ mum
-0.76 -0.92 en:~ my
-0.70 -0.73 en:~ the
-0.36 -0.46 en:~ this
-0.50 -0.54 en:~ today
-0.35 -0.37 en:~ weekly
-0.32 -0.03 en:~ what
-0.32 -0.38 en:~ when
-0.47 -0.49 en:~ with
-1.15 -1.14 en:~ ~
0.29 -0.11 end
-0.18 0.00 end+enough
-0.13 -0.30 end+exit
0.30 0.37 end+forever
-0.27 -0.25 end+give-away
-0.27 0.03 end+glad
0.43 0.49 end+gun
-0.54 -0.55 end+height
0.87 0.86 end+hold
0.04 -0.04 end+hurt-other
0.50 0.34 end+hurt-self
0.02 0.04 end+intend
0.88 0.76 end+kill-self
0.27 0.13 end+kin
-0.26 -0.38 end+last
0.14 0.28 end+laugh
-0.30 -0.38 end+leisure
0.37 0.42 end+letter
0.84 1.42 end+life
0.20 0.17 end+matter
-0.58 -0.60 end+media
-0.24 0.26 end+no
0.03 0.31 end+now
-0.06 -0.17 end+old
-0.02 -0.07 end+other
0.38 0.41 end+pain
0.07 -0.03 end+papers
-0.45 -0.36 end+passed
-0.13 -0.20 end+past
-0.14 -0.10 end+peace
0.13 0.35 end+pills
-0.33 -0.46 end+poison
0.16 0.03 end+prepare
0.49 0.52 end+quantity
0.33 0.20 end+question
-0.46 -0.50 end+rope
-0.25 -0.25 end+school
0.10 -0.08 end+self
0.34 0.12 end+spoken
-0.25 -0.13 end+stand
-0.17 -0.26 end+suicide
-0.38 -0.39 end+therapy
0.00 -0.17 end+tired
0.17 0.09 end+tonight
0.28 0.39 end+took
0.05 0.71 end+trapped
0.21 -0.00 end+urge
-0.02 -0.05 end+vehicle
0.44 -0.15 end+violence
-0.47 -0.59 end+want
-0.28 -0.34 end+work
0.71 0.82 end+wound
0.12 0.27 end+you
0.31 0.32 end>alone
0.17 0.21 end>anymore
-0.57 -0.47 end>chores
0.14 0.14 end>date
0.24 0.34 end>do-it
0.42 0.64 end>end
-0.01 0.43 end>enough
0.44 0.51 end>forever
0.41 0.46 end>glad
-0.43 -0.44 end>height
0.47 0.54 end>hold
0.36 0.16 end>hurt-self
0.35 0.27 end>intend
0.66 0.63 end>kill-self
-0.37 -0.43 end>leisure
0.28 0.22 end>letter
0.58 0.92 end>life
-0.68 -0.72 end>media
-0.64 -0.19 end>no
0.29 0.27 end>now
-0.34 -0.40 end>other
0.32 0.31 end>past
-0.10 -0.03 end>peace
0.27 0.26 end>prepare
0.13 0.37 end>quantity
0.15 0.04 end>rope
0.04 -0.00 end>school
0.36 0.24 end>self
0.03 -0.03 end>stand
-0.36 -0.33 end>suicide
-0.38 -0.39 end>therapy
0.14 0.06 end>tonight
-0.19 0.22 end>trapped
-0.26 -0.26 end>want
0.32 0.37 end>wound
0.15 0.06 enough
0.42 0.56 enough+find
0.21 0.17 enough+glad
0.19 0.25 enough+height
0.05 -0.03 enough+hold
0.49 0.32 enough+intend
0.37 0.39 enough+last
-0.26 -0.25 enough+letter
0.39 0.50 enough+life
0.36 0.40 enough+matter
0.37 0.65 enough+no
0.52 0.48 enough+now
0.00 0.12 enough+other
0.21 0.08 enough+papers
0.46 0.32 enough+passed
-0.36 0.28 enough+past
-0.12 0.20 enough+peace
0.47 0.63 enough+pills
0.16 0.06 enough+prepare
0.38 -0.00 enough+quantity
0.37 0.31 enough+question
-0.22 -0.26 enough+self
0.36 0.20 enough+sleep-away
-0.21 -0.17 enough+spoken
0.42 0.34 enough+stand
0.39 0.39 enough+substance
-0.10 0.36 enough+suicide
-0.24 -0.32 enough+tonight
0.15 0.25 enough+took
0.31 0.25 enough+train
-0.33 0.52 enough+want
-0.40 -0.40 enough>anymore
-0.41 0.26 enough>date
0.11 0.45 enough>die
0.42 0.48 enough>enough
0.34 0.32 enough>hold
0.50 0.36 enough>no
0.31 0.38 enough>now
-0.15 0.32 enough>other
0.47 0.44 enough>passed
-0.19 0.29 enough>past
0.51 0.72 enough>pills
0.50 0.59 enough>prepare
0.10 -0.33 enough>self
0.20 0.17 enough>stand
0.46 0.50 es:30
0.33 0.36 es:30 pastil
-0.49 -0.59 es:6
0.33 0.54 es:60
0.05 0.32 es:a
0.31 0.20 es:a acabar
0.39 0.38 es:a alguie
0.44 0.51 es:a apunal
-0.48 -0.56 es:a camina
0.25 0.33 es:a colgar
-0.41 -0.13 es:a correr
0.50 0.50 es:a cortar
0.46 0.24 es:a dar
-0.20 -0.21 es:a decir
0.34 0.42 es:a diario
-0.31 0.41 es:a dios
-0.15 -0.43 es:a dormir
0.68 0.58 es:a ese
-0.09 -0.23 es:a estar
-0.11 0.07 es:a hacer
-0.20 -0.31 es:a la
0.39 0.38 es:a lanzar
-0.12 0.04 es:a las
-0.16 0.39 es:a lastim
0.44 0.63 es:a llamar
0.64 0.59 es:a llegar
-0.27 -0.22 es:a lo
-0.44 0.01 es:a los
0.06 0.06 es:a matar
0.28 0.11 es:a mi
0.26 -0.11 es:a mis
-0.52 -0.48 es:a morir
-0.19 0.07 es:a nadie
0.19 0.29 es:a necesi
0.39 0.31 es:a otro
0.10 0.11 es:a pagar
-0.66 -0.66 es:a por
0.30 0.34 es:a prende
0.22 0.57 es:a propos
0.48 0.52 es:a punto
0.34 0.14 es:a que
0.38 0.29 es:a quien
0.38 0.41 es:a saber
-0.16 -0.15 es:a salvo
0.51 0.50 es:a seguir
0.49 0.47 es:a sentir
-0.14 0.46 es:a ser
-0.36 -0.33 es:a su
0.29 0.26 es:a suicid
0.56 0.56 es:a tener
0.36 0.30 es:a termin
0.43 0.39 es:a tiempo
-0.16 -0.22 es:a tirar
0.06 0.52 es:a todos
0.02 0.56 es:a tomar
-0.35 -0.34 es:a trabaj
-0.07 -0.11 es:a tu
-0.08 -0.07 es:a un
-0.23 0.16 es:a una
-0.84 0.47 es:a veces
0.32 0.15 es:a ver
-0.50 -0.47 es:a ~
0.80 1.18 es:abajo
0.39 0.46 es:abiert
0.28 0.33 es:abiert y
0.97 0.95 es:abri
0.69 0.68 es:abri el
-0.24 0.24 es:abrir
-0.17 0.17 es:abrir los
0.10 0.22 es:abuela
-0.50 -0.13 es:abuelo
-0.71 -0.76 es:aburri
-0.27 0.44 es:abuso
-0.19 0.32 es:abuso de
0.49 0.68 es:acaba
0.46 0.73 es:acaba de
0.41 0.45 es:acabar
0.13 0.38 es:acabar con
-0.69 -0.61 es:acabar las
0.46 0.44 es:acabe
0.17 0.16 es:acabo
0.59 0.57 es:acabo de
-0.77 -0.76 es:acanti
0.05 0.66 es:accide
0.42 0.48 es:adentr
0.34 0.20 es:adios
0.72 0.77 es:adivin
0.34 0.34 es:adivin quien
-0.50 0.79 es:adoles
0.22 0.06 es:afuera
0.32 0.31 es:afuera de
0.45 0.53 es:agarro
0.60 0.62 es:ago
-0.31 -0.36 es:agua
0.09 0.13 es:agua hirvie
0.19 -0.01 es:aguant
-0.26 0.40 es:aguant mas
-0.32 -0.21 es:ahi
-0.52 -0.54 es:ahi vamos
-0.22 -0.15 es:ahogo
0.02 -0.05 es:ahora
0.28 0.03 es:ahora no
0.62 0.57 es:ahora si
-0.13 0.09 es:ahora solo
-0.59 -0.53 es:ahora tenemo
0.43 0.11 es:ahorca
0.45 0.69 es:ahorco
0.61 0.80 es:ahorro
-0.75 -0.89 es:ajedre
-0.24 -0.17 es:al
-0.54 -0.63 es:al ajedre
-0.16 -0.40 es:al arbitr
0.43 0.33 es:al bebe
-0.39 -0.55 es:al blanco
-0.43 0.63 es:al dia
-0.35 -0.35 es:al grupo
0.16 0.35 es:al lado
0.06 -0.03 es:al mar
-0.32 -0.32 es:al medico
-0.29 -0.21 es:al perro
0.24 0.22 es:al rio
-0.47 0.09 es:al trabaj
0.35 0.50 es:al tren
-0.00 0.01 es:alarma
0.66 0.36 es:alcanz
0.32 0.06 es:alegro
-0.31 -0.30 es:algo
0.69 0.41 es:alguie
0.08 -0.11 es:alguie me
0.40 0.47 es:algun
0.29 0.33 es:algun dia
-0.75 0.03 es:alguna
-0.34 -0.15 es:alivio
-0.57 -0.45 es:alma
0.56 0.63 es:almoha
-0.19 0.42 es:alquil
0.68 0.76 es:alto
0.25 0.36 es:alto ya
-0.70 0.06 es:alumno
-0.66 -0.73 es:amable
-0.49 0.55 es:amenaz
-0.35 0.39 es:amenaz con
-0.77 -0.16 es:amiga
-0.19 0.22 es:amiga acaba
-0.38 0.56 es:amiga me
0.03 0.76 es:amigo
-0.33 -0.44 es:amo
-0.28 -0.28 es:amo a
-0.87 -0.20 es:anda
-0.45 -0.37 es:anden
0.01 -0.33 es:anden y
-0.30 1.11 es:ando
0.26 0.48 es:ando con
0.63 0.59 es:anillo
-0.56 -0.54 es:animo
-0.50 -0.21 es:aniver
0.13 0.85 es:ano
-0.29 0.55 es:ano pasado
0.36 -0.07 es:ano que
1.07 1.05 es:anoche
0.91 0.79 es:anoche me
-0.09 0.06 es:anos
0.50 0.40 es:anos y
-0.16 0.20 es:antes
-0.15 -0.01 es:antes de
0.26 0.16 es:antes del
0.01 0.68 es:antes me
-0.61 -0.77 es:antide
-0.32 -0.49 es:aora
0.49 0.45 es:apague
0.31 0.41 es:aparca
0.22 0.30 es:aparca y
-0.65 -0.77 es:aprend
0.29 0.21 es:apriet
0.21 0.15 es:apriet el
0.67 0.73 es:apunal
0.14 0.16 es:aqui
-0.22 -0.56 es:arbitr
0.17 0.02 es:arma
-0.52 -0.47 es:armas
-0.37 -0.34 es:armas ni
-0.42 0.46 es:arregl
-0.03 -0.33 es:arregl y
0.19 0.27 es:arriba
-0.60 0.48 es:arruin
0.61 0.57 es:asegur
-0.62 -0.69 es:asesin
-0.41 -0.43 es:asesin en
-0.27 -0.26 es:asi
0.20 -0.28 es:asi que
0.57 0.58 es:asusta
-0.58 -0.74 es:ataco
-0.73 -0.71 es:atamos
-0.36 -0.27 es:ataque
-0.26 -0.19 es:ataque de
0.61 0.67 es:atenci
0.44 0.48 es:atenci quiero
-0.47 0.33 es:atrapa
-0.34 0.23 es:atrapa y
0.54 0.46 es:atras
0.03 0.07 es:atras de
-0.09 0.80 es:atrope
-0.46 0.26 es:atrope un
-0.56 -0.46 es:audio
-0.88 -0.84 es:aument
0.07 -0.02 es:auto
0.02 0.33 es:auto y
0.12 -0.14 es:autobu
0.09 -0.10 es:autobu y
-0.80 -0.84 es:autole
-0.90 -0.82 es:auxili
-0.46 0.57 es:avion
-0.63 -0.62 es:avisa
0.27 -0.01 es:ayer
0.89 0.92 es:ayuda
0.43 0.51 es:ayuda quiero
-0.53 -0.48 es:ayudo
0.26 0.10 es:azotea
0.56 0.53 es:azotea y
0.45 0.40 es:azul
0.30 0.31 es:azul perdon
0.20 -0.12 es:bajar
-0.06 -0.40 es:bajaro
-0.42 0.42 es:baje
-0.53 0.32 es:bajo
-0.22 -0.29 es:bajo el
0.54 0.58 es:balazo
0.23 -0.09 es:balcon
0.25 0.36 es:balcon es
0.07 0.04 es:banco
-0.29 -0.31 es:banco que
-0.65 -0.61 es:banda
0.45 0.49 es:banera
-0.59 -0.58 es:bano
0.15 0.14 es:bano con
0.37 0.19 es:bano de
-0.04 -0.35 es:bano y
0.99 1.08 es:barand
0.48 0.47 es:barand y
0.31 0.52 es:bastan
0.25 0.36 es:bastan alto
-0.61 -0.68 es:bateri
0.16 -0.19 es:bebe
-0.28 -0.37 es:bebe no
0.91 0.93 es:beto
0.18 0.06 es:bici
-0.27 0.06 es:bien
0.30 0.23 es:bien me
0.13 -0.28 es:blanco
-0.88 -0.98 es:boda
0.11 0.10 es:bolsa
-0.09 -0.10 es:bolsil
-0.58 -0.27 es:bolso
-0.50 -0.35 es:bonito
-0.14 -0.02 es:borde
-0.20 -0.11 es:borde del
0.72 0.77 es:borre
0.51 0.55 es:borre todo
-0.23 0.41 es:botell
0.16 0.62 es:botell de
0.05 0.11 es:brazo
0.14 0.23 es:broma
0.09 -0.06 es:buenas
0.04 -0.04 es:buenas noches
0.57 0.37 es:bueno
-0.52 -0.24 es:buscar
1.11 1.00 es:busque
0.20 -0.11 es:cabeza
0.36 0.25 es:cabeza que
0.20 0.18 es:cabeza y
0.71 0.59 es:cada
-0.46 -0.44 es:cada dia
-0.30 -0.42 es:cada manana
0.28 0.14 es:cada noche
0.46 0.50 es:cada uno
-0.03 0.20 es:cada vez
-0.57 0.31 es:cae
-0.41 0.22 es:cae el
0.24 0.13 es:caer
-0.55 -0.21 es:cafe
-0.16 -0.27 es:caja
0.16 0.01 es:caja entera
-0.40 -0.59 es:cajas
0.25 0.33 es:cajon
0.30 0.38 es:calcul
-0.21 -0.39 es:calder
-0.17 0.75 es:calle
-0.96 -0.95 es:calor
0.16 -0.02 es:cama
-0.47 0.71 es:camara
-0.33 0.51 es:camara en
-0.35 -0.49 es:cambia
-0.07 -0.17 es:cambia el
-0.39 -0.59 es:camina
-0.51 -0.71 es:camine
-0.08 0.26 es:camion
-0.70 -0.76 es:cancel
0.10 -0.14 es:cancio
-0.86 0.39 es:cansad
-0.42 0.73 es:cansad de
-0.46 -0.44 es:cansan
0.22 0.55 es:capaz
-0.61 -0.66 es:capitu
-0.04 0.34 es:cara
0.16 0.51 es:cara a
-0.57 0.65 es:carga
-0.19 0.50 es:cargad
-0.51 -0.53 es:carpa
0.26 0.24 es:carpet
0.16 0.16 es:carpet azul
0.07 0.22 es:carta
-0.28 -0.35 es:carta a
-0.48 0.09 es:carta de
0.37 0.45 es:carta esta
-0.49 -0.52 es:carta para
0.15 -0.06 es:cartas
0.11 0.09 es:cartas de
-0.44 -0.41 es:cartas del
0.53 0.36 es:casa
0.46 0.49 es:casa con
0.11 0.12 es:casa de
0.33 0.39 es:casa esta
0.62 0.59 es:casa me
-0.70 -0.44 es:casa que
-0.15 0.04 es:casa y
-0.85 -0.80 es:casami
-0.24 -0.21 es:casi
-0.52 -0.62 es:casi me
-0.37 0.44 es:casi todos
-0.45 -0.41 es:casi ~
-0.65 -0.68 es:cayo
-0.21 -0.23 es:celula
0.19 0.14 es:cena
-0.30 -0.13 es:cerca
-0.21 -0.09 es:cerca del
-0.24 -0.45 es:cero
-0.04 0.81 es:cerrar
-0.06 -0.12 es:cerre
0.15 0.17 es:cerre las
-0.41 -0.39 es:cerro
-0.23 -0.40 es:chamo
-0.73 -0.68 es:charla
-0.28 -0.21 es:chau
-0.84 -0.89 es:check
-0.91 1.01 es:chica
-0.55 0.50 es:chico
-0.88 -0.50 es:chicos
-0.47 -0.37 es:chiqui
-0.29 -0.41 es:chiste
-0.82 -0.04 es:cicatr
0.57 0.78 es:cielo
-0.96 -0.13 es:cigarr
-0.26 -0.02 es:cinco
0.29 0.26 es:cinco minuto
-0.59 -0.21 es:cintur
-0.07 -0.16 es:cita
-0.64 -0.74 es:ciudad
-0.22 -0.53 es:claves
-0.16 -0.20 es:cloro
-0.60 -0.53 es:club
-0.43 -0.38 es:club de
0.31 0.12 es:cobren
0.32 0.43 es:coche
-0.47 -0.37 es:cocina
0.53 0.40 es:cole
-0.61 -0.75 es:colega
0.42 0.35 es:colegi
-0.87 -0.88 es:colgam
0.63 0.60 es:colgar
-0.50 0.45 es:colgo
0.45 0.27 es:colgue
-0.32 -0.36 es:comer
-0.84 -0.92 es:comeri
-0.89 -0.93 es:comi
0.03 0.32 es:comida
-0.59 -0.59 es:comimo
-0.25 -0.25 es:como
-0.47 0.52 es:como desde
-0.01 0.31 es:como el
0.36 0.37 es:como hacer
-0.40 -0.44 es:como lo
-0.66 0.27 es:como seria
0.27 0.63 es:como una
-0.36 0.55 es:compan
-0.45 -0.55 es:compan de
-0.38 -0.35 es:compan el
-0.39 0.39 es:compan se
0.36 0.26 es:compan y
0.20 -0.06 es:compra
-0.14 -0.17 es:compre
0.16 0.19 es:compre la
0.10 0.18 es:compre soga
0.04 -0.23 es:comput
-0.21 -0.29 es:con
-0.50 0.16 es:con cuidad
0.25 0.13 es:con el
-0.36 -0.40 es:con ese
0.33 0.06 es:con eso
-0.60 -0.63 es:con esta
0.09 0.24 es:con la
0.40 0.26 es:con las
-0.46 -0.52 es:con lo
-0.63 -0.66 es:con los
-0.38 0.21 es:con madre
-0.45 0.42 es:con matars
0.12 -0.03 es:con mi
-0.38 -0.39 es:con mis
0.50 0.49 es:con que
0.33 0.15 es:con su
0.14 0.03 es:con sus
0.10 0.53 es:con todo
0.37 0.18 es:con un
0.17 0.24 es:con una
-0.71 -0.61 es:concie
-0.22 -0.03 es:conmig
0.48 0.55 es:conmig misma
-0.33 0.54 es:conoce
-0.24 0.39 es:conoce a
-0.48 0.38 es:consum
0.58 0.50 es:contad
0.07 -0.38 es:contar
-0.39 -0.39 es:contas
-0.25 -0.02 es:conte
0.16 0.25 es:conte a
-0.40 0.03 es:conte las
-0.92 -1.02 es:contes
-0.10 0.64 es:conto
-0.02 0.58 es:conto que
0.01 -0.33 es:contra
0.04 -0.02 es:contra en
0.40 0.36 es:contra la
0.62 0.66 es:contro
-0.17 -0.22 es:copia
-0.12 -0.16 es:copia de
0.00 -0.38 es:corazo
-0.14 -0.04 es:coro
-0.00 -0.39 es:correo
-0.57 -0.19 es:correr
-0.57 -0.01 es:corta
-0.31 -0.23 es:corta la
-0.53 0.57 es:cortab
-0.47 -0.47 es:cortad
0.04 0.34 es:cortan
0.29 0.71 es:cortar
-0.38 -0.42 es:cortar las
-0.39 0.58 es:cortar y
0.87 0.52 es:corte
0.19 0.32 es:corte las
0.28 0.32 es:corte mas
0.32 0.43 es:corte otra
-0.34 0.72 es:cortes
-0.49 -0.58 es:corto
0.74 0.81 es:cosa
-0.37 0.39 es:cosas
0.02 -0.15 es:cosas de
0.22 0.48 es:cosas y
-0.60 -0.63 es:costo
-0.31 -0.36 es:costo pero
0.40 0.16 es:cree
0.29 0.11 es:cree que
0.30 0.68 es:creo
-0.22 0.35 es:creo que
-0.49 -0.79 es:cruce
-0.03 0.65 es:cruza
-0.59 -0.59 es:cruzam
-0.42 -0.42 es:cruzam el
0.03 -0.39 es:cual
-0.42 -0.04 es:cuando
-0.44 -0.09 es:cuando alguie
0.02 -0.34 es:cuando ella
-0.40 0.67 es:cuando era
-0.06 0.13 es:cuando me
0.34 0.26 es:cuando se
-0.43 -0.45 es:cuando vi
0.02 0.58 es:cuando yo
-0.10 -0.19 es:cuaren
-0.13 0.91 es:cuarto
-0.56 -0.54 es:cuatro
0.26 0.14 es:cuchil
0.56 0.54 es:cuchil en
0.37 0.43 es:cuchil esta
-0.18 -0.18 es:cuchil y
-0.06 -0.24 es:cuelgo
0.06 -0.28 es:cuello
-0.40 -0.39 es:cuello de
0.41 0.50 es:cuello hace
0.43 0.50 es:cuello y
-0.40 -0.54 es:cuenta
-0.52 -0.30 es:cuento
0.85 0.75 es:cuerda
-0.04 -0.10 es:cuerpo
-0.29 -0.68 es:cuesta
-0.49 -0.57 es:cuesti
0.29 0.15 es:cuida
0.48 0.49 es:cuida a
-0.70 0.22 es:cuidad
-0.49 0.59 es:cuidar
0.55 0.38 es:cuiden
0.24 0.23 es:cuiden a
0.28 0.70 es:culpa
-0.38 -0.64 es:cumple
-0.60 -0.12 es:curso
-0.37 0.04 es:curso de
-0.48 -0.03 es:da
0.19 -0.01 es:da algo
-0.51 -0.46 es:da ganas
0.34 0.15 es:da igual
0.46 0.18 es:da miedo
-0.48 -0.59 es:da un
-0.35 -0.22 es:dan
0.04 0.36 es:dan ganas
0.59 0.59 es:dando
-0.01 -0.21 es:dano
0.14 -0.11 es:dano a
0.49 0.16 es:dar
-0.29 -0.31 es:dar ideas
-0.81 -0.61 es:daria
-0.11 -0.07 es:de
0.16 0.32 es:de acabar
-0.40 -0.44 es:de agua
-0.05 0.57 es:de ahi
0.41 0.30 es:de al
0.01 -0.22 es:de cabeza
-0.19 -0.06 es:de casa
-0.37 0.14 es:de chicos
0.01 -0.22 es:de comer
-0.24 0.39 es:de conoce
-0.12 0.39 es:de cortar
0.48 0.33 es:de cortes
-0.25 0.01 es:de desped
-0.26 -0.30 es:de dormir
0.50 0.51 es:de eso
-0.36 -0.49 es:de esta
-0.62 -0.57 es:de estar
-0.20 -0.17 es:de este
0.66 0.54 es:de existi
0.42 0.35 es:de hacerl
-0.21 -0.39 es:de hacerm
-0.42 -0.47 es:de insuli
-0.21 0.57 es:de intent
0.05 -0.29 es:de la
0.39 0.23 es:de las
0.23 -0.08 es:de lo
-0.05 0.23 es:de los
0.46 0.50 es:de manana
-0.48 -0.53 es:de mas
0.11 -0.12 es:de matarm
-0.02 -0.28 es:de mi
-0.09 -0.28 es:de mis
0.72 0.42 es:de morir
0.13 0.33 es:de nadie
-0.37 -0.42 es:de ningun
0.45 0.30 es:de noche
-0.32 -0.37 es:de nuevo
-0.19 -0.25 es:de padre
-0.26 -0.19 es:de panico
0.43 0.30 es:de pegar
0.08 -0.14 es:de pensar
0.29 0.44 es:de que
-0.20 -0.19 es:de quimic
-0.10 0.34 es:de salir
0.28 0.32 es:de sangra
0.24 0.11 es:de seguri
-0.11 -0.20 es:de semana
0.17 0.45 es:de su
-0.10 -0.11 es:de suicid
0.56 0.50 es:de tirarm
-0.20 -0.46 es:de un
0.37 0.22 es:de una
-0.43 -0.46 es:de vacaci
0.52 0.44 es:de valor
0.65 0.62 es:de verdad
0.33 0.59 es:de vivir
-0.15 0.58 es:de ~
0.36 0.48 es:debajo
0.26 0.34 es:debajo de
0.01 -0.25 es:deberi
-0.10 -0.23 es:deberi estar
-0.35 -0.00 es:decidi
-0.03 -0.74 es:decir
0.05 -0.33 es:decirl
-0.07 -0.04 es:decisi
-0.06 -0.19 es:decisi no
0.69 0.34 es:deja
0.56 0.47 es:deja salir
-0.17 0.02 es:dejar
0.10 0.30 es:dejar de
-0.16 -0.08 es:dejar las
0.13 -0.04 es:dejaro
0.09 -0.03 es:dejaro sola
0.27 0.46 es:deje
-0.44 0.75 es:deje de
0.19 0.23 es:deje el
-0.32 -0.39 es:deje las
-0.33 -0.20 es:deje una
0.35 0.22 es:dejo
0.33 0.07 es:dejo de
-0.40 -0.50 es:del
0.68 0.70 es:del balcon
0.07 0.01 es:del banco
-0.29 -0.28 es:del bano
-0.36 -0.30 es:del celula
0.25 0.24 es:del cole
0.49 0.47 es:del corazo
-0.60 0.49 es:del cuarto
-0.36 -0.00 es:del curso
-0.35 -0.35 es:del depart
-0.37 -0.35 es:del equipo
-0.19 0.22 es:del hospit
-0.01 0.03 es:del otro
0.40 0.20 es:del puente
0.46 0.34 es:del techo
0.20 0.12 es:del trabaj
-0.34 -0.42 es:del tren
0.18 0.70 es:delant
0.13 0.50 es:delant de
-0.29 -0.27 es:demas
0.56 0.48 es:demasi
-0.86 0.71 es:dentro
-0.41 -0.60 es:depart
-0.48 -0.48 es:depart en
-0.60 -0.76 es:deprim
-0.67 1.18 es:desapa
-0.06 0.20 es:descan
-0.39 0.40 es:descon
-0.19 0.06 es:descon me
0.29 0.71 es:desde
0.56 0.54 es:desde aqui
0.36 0.28 es:desde ayer
-0.06 0.49 es:desde el
-0.11 0.03 es:desde la
-0.19 -0.12 es:desde que
0.33 0.29 es:deseo
0.14 0.49 es:deseo la
-0.26 -0.65 es:despac
0.27 0.10 es:desped
0.05 -0.08 es:desped de
0.21 0.10 es:desped del
0.11 0.76 es:desper
-0.53 0.55 es:desper de
-0.17 -0.38 es:despid
0.59 0.57 es:despid de
0.23 -0.21 es:despie
0.15 0.19 es:despue
-0.05 -0.22 es:despue de
0.01 0.22 es:despue del
-0.08 0.38 es:despue la
-0.43 -0.05 es:despue me
-0.33 -0.44 es:detect
-0.02 -0.24 es:di
0.53 0.53 es:di el
-0.01 -0.03 es:dia
-0.21 -0.28 es:dia de
-0.18 -0.25 es:dia y
0.59 0.37 es:diagno
0.20 -0.04 es:diario
-0.24 -0.45 es:diario de
-0.46 0.46 es:dias
-0.47 -0.00 es:dias que
0.13 0.60 es:dias y
-0.41 0.49 es:dibujo
-0.18 0.25 es:dice
-0.11 0.27 es:dice que
0.86 0.98 es:dicen
0.61 0.70 es:dicen que
-0.31 -0.52 es:dieron
-0.29 -0.35 es:dieron el
-0.75 -0.79 es:dieta
-0.18 -0.43 es:diez
0.04 0.02 es:diez anos
-0.26 -0.46 es:diez minuto
-0.01 -0.05 es:digale
0.69 0.76 es:diganl
0.44 0.47 es:diganl a
0.48 0.60 es:digas
-0.93 -0.12 es:digo
-0.67 0.33 es:digo que
0.02 -0.18 es:dije
-0.47 -0.12 es:dije a
0.51 0.38 es:dije lo
0.04 -0.13 es:dije que
-0.80 -0.22 es:dijo
-0.36 0.32 es:dijo me
-0.15 0.83 es:dijo que
0.41 0.38 es:dile
0.29 0.27 es:dile a
-0.41 -0.14 es:dinero
-0.42 -0.27 es:dio
-0.44 -0.19 es:dio un
0.36 0.44 es:dio una
-0.89 0.30 es:dios
-0.43 0.48 es:dios me
-0.31 0.41 es:dios que
-0.16 -0.38 es:discut
-0.22 -0.27 es:discut con
-0.66 -0.72 es:divorc
-0.89 -0.60 es:doce
0.33 0.21 es:doctor
-0.52 -0.29 es:doctor me
-0.01 0.82 es:doler
-0.08 -0.15 es:dolor
-0.59 -0.33 es:doming
0.20 0.57 es:doming lo
0.46 0.56 es:doming ya
0.97 0.80 es:donde
-0.39 -0.35 es:donde la
-0.96 -1.02 es:dormi
0.12 0.27 es:dormid
-0.44 -0.30 es:dormir
0.15 0.14 es:dormir para
-0.51 -0.41 es:dos
-0.31 0.11 es:dos anos
-0.23 0.37 es:dos meses
-0.05 0.34 es:dos veces
-0.27 -0.33 es:dosis
0.04 1.14 es:doy
-0.45 0.42 es:doy nada
-0.19 -0.12 es:duele
-0.78 -0.78 es:dueno
0.35 0.46 es:duerma
-0.93 -0.28 es:duerme
-0.31 0.26 es:duerme con
-0.93 -0.30 es:duermo
-0.49 0.41 es:durmie
-0.22 0.30 es:edad
-0.49 -0.52 es:ejecut
-0.35 -0.37 es:ejecut el
-0.04 -0.50 es:el
-0.31 0.12 es:el abuelo
0.30 0.34 es:el adentr
-0.35 -0.27 es:el alma
-0.13 0.30 es:el alquil
-0.28 -0.51 es:el anden
0.45 0.42 es:el anillo
-0.36 -0.15 es:el aniver
-0.29 0.55 es:el ano
-0.26 -0.37 es:el aument
-0.13 0.01 es:el auto
-0.33 0.41 es:el avion
0.41 0.37 es:el balcon
-0.35 -0.09 es:el bano
-0.37 -0.47 es:el bebe
0.41 0.45 es:el borde
0.04 0.08 es:el brazo
0.05 0.02 es:el cajon
0.11 0.09 es:el camion
-0.43 -0.47 es:el capitu
0.16 0.30 es:el celula
0.41 0.55 es:el cielo
-0.25 0.09 es:el cintur
-0.43 -0.38 es:el club
0.84 0.83 es:el coche
0.34 0.26 es:el cole
-0.25 -0.27 es:el concie
-0.30 -0.44 es:el corazo
0.51 0.55 es:el cuchil
0.23 -0.04 es:el cuello
-0.03 -0.07 es:el cuerpo
-0.32 -0.34 es:el cuesti
0.14 0.13 es:el de
0.21 0.10 es:el depart
-0.24 -0.32 es:el detect
0.09 -0.23 es:el dia
0.42 0.26 es:el diagno
-0.78 -0.78 es:el diario
-0.47 -0.14 es:el doctor
-0.05 -0.10 es:el dolor
-0.39 0.08 es:el doming
-0.56 -0.56 es:el dueno
0.36 0.38 es:el escrit
-0.31 -0.24 es:el examen
-0.44 -0.46 es:el final
0.38 0.28 es:el frasco
-0.35 -0.25 es:el funera
-0.21 -0.29 es:el futbol
0.03 -0.10 es:el garaje
0.58 0.57 es:el gas
-0.49 -0.28 es:el gasist
-0.07 -0.12 es:el gato
0.05 -0.16 es:el hospit
-0.40 -0.43 es:el inform
-0.28 -0.37 es:el jefe
-0.50 -0.43 es:el juego
-0.44 -0.26 es:el jueves
-0.48 -0.38 es:el karaok
-0.41 -0.40 es:el lago
0.33 0.32 es:el libro
0.39 0.14 es:el lunes
-0.27 -0.13 es:el martes
0.09 0.10 es:el martil
-0.41 0.16 es:el mes
0.54 0.46 es:el mierco
0.15 0.48 es:el mundo
0.41 0.36 es:el novio
-0.15 -0.17 es:el nuevo
0.55 0.57 es:el otro
-0.33 -0.33 es:el pastil
-0.07 -0.18 es:el perro
-0.26 -0.27 es:el pie
-0.23 -0.29 es:el piso
-0.51 -0.63 es:el podcas
-0.29 -0.31 es:el prospe
0.29 0.33 es:el proxim
0.00 0.10 es:el puente
0.11 0.45 es:el que
-0.50 -0.47 es:el record
-0.14 -0.16 es:el remedi
0.21 0.28 es:el revolv
-0.33 -0.35 es:el rio
0.25 0.32 es:el ruido
0.11 0.03 es:el sabado
-0.02 -0.19 es:el seguro
0.32 0.21 es:el sillon
-0.21 0.26 es:el sotano
0.09 -0.01 es:el sueno
0.46 0.52 es:el suicid
-0.07 -0.13 es:el testam
-0.26 0.04 es:el trabaj
-0.44 -0.46 es:el trafic
-0.67 -0.48 es:el tren
0.21 0.08 es:el ultimo
-0.05 -0.01 es:el vaso
-0.53 -0.28 es:el vecino
0.13 0.19 es:el veneno
-0.23 -0.18 es:el viaduc
-0.49 -0.34 es:el viaje
-0.67 -0.56 es:el vierne
-0.58 -0.65 es:el ~
-0.11 0.88 es:ella
0.11 0.21 es:ella no
-0.18 0.28 es:ella se
-0.38 -0.50 es:empeza
0.30 0.14 es:empiez
-0.44 0.20 es:empuja
-0.69 0.08 es:empujo
-0.34 -0.10 es:en
0.43 0.36 es:en casa
0.10 -0.22 es:en diez
-0.04 -0.16 es:en el
-0.53 -0.53 es:en esta
0.13 0.20 es:en junio
-0.07 0.28 es:en la
-0.61 -0.65 es:en las
-0.57 0.14 es:en marzo
-0.50 -0.09 es:en matarm
-0.62 -0.06 es:en mayo
0.10 -0.18 es:en mi
-0.33 0.51 es:en mis
-0.65 -0.33 es:en morir
-0.09 -0.06 es:en paz
-0.38 -0.41 es:en peligr
0.25 0.28 es:en puente
-0.44 0.54 es:en que
-0.41 -0.43 es:en serie
0.16 0.68 es:en serio
-0.49 0.51 es:en todo
0.48 0.40 es:en tres
0.17 0.11 es:en un
-0.29 -0.33 es:en una
-0.30 0.12 es:en ~
-0.19 -0.28 es:encant
0.76 0.66 es:encarg
-0.17 -0.23 es:encerr
-0.06 -0.02 es:encerr en
-0.85 -0.82 es:encima
-0.53 -0.49 es:encima de
0.01 0.73 es:encont
0.49 0.44 es:encont la
-0.04 0.36 es:encont mi
0.74 0.17 es:encuen
-0.46 0.39 es:enferm
-0.17 0.48 es:enferm para
0.48 0.47 es:entend
-0.20 0.03 es:entera
-0.33 -0.44 es:entera de
0.41 0.33 es:entero
-0.82 -1.22 es:enterr
-0.16 -0.55 es:enterr a
0.41 0.75 es:entier
-0.10 0.38 es:entier y
0.89 0.75 es:entrar
-0.32 -0.61 es:entre
-0.70 -0.35 es:entreg
0.11 -0.16 es:entreg el
-0.34 -0.34 es:entreg la
-0.43 -0.56 es:entrev
0.02 0.02 es:entro
-0.33 0.42 es:envene
-0.88 -0.88 es:equipo
-0.11 0.59 es:era
-0.26 0.55 es:era chica
0.49 0.35 es:eres
0.33 0.24 es:eres la
0.24 0.16 es:es
0.46 0.39 es:es el
0.43 0.39 es:es joda
0.01 -0.14 es:es la
0.39 0.60 es:es lo
0.04 -0.24 es:es mas
0.04 0.13 es:es mi
-0.47 -0.26 es:es normal
0.42 0.39 es:es para
-0.31 0.23 es:es que
-0.45 0.17 es:es si
0.46 0.28 es:es solo
-0.42 -0.43 es:es su
-0.50 0.03 es:es suicid
-0.30 -0.64 es:es un
-0.48 -0.48 es:es ~
-0.11 -0.42 es:esa
-0.38 -0.39 es:esa de
-0.61 -0.03 es:esas
0.38 0.52 es:escale
0.92 0.75 es:escond
0.49 0.59 es:escond en
-0.29 -0.29 es:escope
-0.59 -0.48 es:escrib
0.34 0.29 es:escrib a
-0.10 -0.24 es:escrib aqui
-0.06 0.01 es:escrib con
0.34 0.41 es:escrib la
-0.59 -0.28 es:escrib que
-0.19 -0.18 es:escrib tres
-0.54 -0.36 es:escrib un
-0.46 -0.09 es:escrib una
0.37 0.31 es:escrit
0.20 0.18 es:escrit vacio
0.01 0.16 es:escuch
-0.09 -0.11 es:escuel
0.09 0.21 es:escuel y
-0.26 -0.71 es:ese
0.50 0.42 es:ese colegi
-0.58 -0.62 es:eso
0.50 0.51 es:eso me
-0.76 -0.81 es:esos
0.35 0.39 es:espano
0.07 0.65 es:espera
0.13 -0.34 es:espera que
0.02 0.20 es:espero
-0.18 0.03 es:espero que
0.25 -0.04 es:esposa
0.43 0.72 es:esquin
0.34 -0.30 es:esta
0.12 0.32 es:esta bien
0.42 0.42 es:esta dando
0.41 0.27 es:esta en
-0.09 0.59 es:esta hacien
0.16 0.13 es:esta la
0.08 -0.17 es:esta manana
-0.18 -0.18 es:esta mejor
0.37 0.35 es:esta noche
0.30 0.23 es:esta pegand
-0.00 -0.35 es:esta semana
-0.20 -0.19 es:esta tarea
0.54 0.49 es:esta tirand
0.04 -0.01 es:esta todo
-0.09 -0.06 es:esta vez
-0.03 0.60 es:esta vida
-0.96 -0.65 es:estaba
-0.13 0.05 es:estaba en
-0.54 -0.50 es:establ
0.52 0.34 es:estaci
0.17 0.24 es:estaci y
-1.10 -1.14 es:estamo
0.37 0.06 es:estan
0.07 0.25 es:estar
-0.30 0.33 es:estar bien
0.62 0.50 es:estar muerta
0.05 -0.27 es:estar muerto
0.36 0.52 es:estar para
-0.01 -0.04 es:estar viva
0.59 0.52 es:estar vivo
-0.59 0.64 es:estari
0.04 -0.20 es:este
-0.28 -0.24 es:este doming
0.38 0.31 es:este mundo
-0.29 -0.22 es:este pueblo
0.33 0.41 es:esto
-0.49 -0.23 es:esto y
0.47 0.44 es:esto ya
-0.21 -0.10 es:estoy
-0.05 -0.11 es:estoy a
0.32 0.31 es:estoy afuera
0.41 0.38 es:estoy bien
-0.22 0.39 es:estoy cansad
-0.53 -0.38 es:estoy con
0.51 0.57 es:estoy del
0.34 0.17 es:estoy en
-0.40 -0.39 es:estoy hasta
0.23 0.22 es:estoy lista
-0.37 0.66 es:estoy mal
-0.48 -0.04 es:estoy muerta
0.23 0.54 es:estoy otra
0.59 0.54 es:estoy sangra
-0.24 -0.10 es:estoy segura
0.41 0.45 es:estoy sentad
-0.31 -0.09 es:estoy tan
-0.22 -0.23 es:estoy tranqu
-0.53 -0.50 es:estoy triste
0.47 0.47 es:estran
0.68 0.70 es:estrel
-0.57 0.52 es:estres
-0.67 -0.17 es:estudi
-0.96 0.60 es:estuve
-0.38 -0.47 es:estuve en
0.21 0.44 es:estuvi
-0.47 0.47 es:estuvo
0.28 1.04 es:ex
0.18 0.47 es:ex dice
-0.44 0.63 es:ex me
0.51 0.18 es:ex se
-0.33 -0.34 es:examen
0.04 0.95 es:existi
0.68 0.62 es:explot
-0.39 -0.45 es:extra
-0.58 -0.55 es:extran
-0.27 -0.26 es:extran a
-0.39 -0.42 es:extran tanto
-0.70 -0.41 es:facil
-0.31 0.12 es:facil no
0.17 -0.17 es:factur
-0.08 -0.10 es:factur de
1.07 1.10 es:falta
0.20 0.25 es:falta la
0.27 0.32 es:falta una
-0.38 -0.32 es:famili
0.30 -0.03 es:farmac
0.09 -0.08 es:farmac me
0.76 0.72 es:favor
0.12 0.11 es:favor yo
0.15 -0.07 es:fecha
0.37 0.47 es:fecha y
-0.81 0.38 es:felice
-0.78 -0.04 es:feliz
-0.71 0.08 es:fiesta
0.03 -0.04 es:fin
-0.11 -0.20 es:fin de
-0.20 -0.24 es:fin le
-0.07 0.00 es:fin me
-0.90 -0.88 es:final
0.02 -0.09 es:final de
0.17 1.01 es:forma
0.54 0.59 es:forma de
-0.12 -0.63 es:formul
0.34 0.25 es:fotos
-0.19 0.61 es:frasco
-0.33 0.27 es:frasco de
0.29 0.24 es:frasco entero
0.87 0.66 es:freno
0.16 -0.17 es:frio
0.29 -0.20 es:fue
-0.16 0.33 es:fue a
-0.35 -0.25 es:fue bonito
0.55 0.56 es:fue el
-0.52 -0.52 es:fue en
-0.43 -0.51 es:fue la
-0.35 0.15 es:fue un
0.18 0.19 es:fuego
-0.01 -0.05 es:fuego a
-0.22 0.58 es:fuera
0.02 0.58 es:fueron
0.16 -0.35 es:fuerte
-0.15 -0.53 es:fui
0.03 -0.02 es:fui a
0.16 -0.06 es:fui al
-0.68 -0.82 es:fuimos
-0.48 -0.56 es:fuimos a
0.55 0.56 es:fuiste
0.39 0.40 es:fuiste la
-1.01 -0.93 es:funcio
-0.50 -0.35 es:funera
-0.35 -0.25 es:funera fue
-0.60 -0.86 es:futbol
-0.61 0.13 es:futuro
-0.52 -0.62 es:gallet
-0.26 0.04 es:ganas
-0.01 0.34 es:ganas de
-0.11 -0.50 es:garaje
0.82 0.79 es:gas
-0.69 -0.40 es:gasist
0.28 0.05 es:gata
-0.39 -0.17 es:gato
-0.73 -1.01 es:gimnas
-0.35 0.07 es:golpeo
-0.09 -0.16 es:golpeo la
-0.01 -0.28 es:gracia
-0.01 -0.16 es:gracia por
0.09 0.67 es:grita
0.49 0.55 es:gritan
0.09 0.13 es:gritan no
-0.56 -0.53 es:gritar
-0.54 -0.52 es:grito
-0.34 -0.31 es:grito al
-0.03 -0.15 es:grupo
-0.25 -0.22 es:grupo de
-0.03 0.07 es:guarda
-0.52 -0.00 es:guardo
-0.62 -0.58 es:guiso
-0.12 -0.27 es:gusta
-0.09 -0.19 es:gusta la
-0.54 -0.54 es:gustab
0.18 -0.08 es:ha
-0.15 0.57 es:haber
-0.11 0.41 es:haber desper
-0.21 -0.29 es:habia
-0.85 0.67 es:habla
-0.61 0.48 es:habla de
-0.63 -0.80 es:hablam
-0.82 -0.86 es:hablar
0.87 0.73 es:habra
0.62 0.52 es:habra termin
0.56 0.55 es:hace
-0.53 -0.28 es:hace anos
-0.35 0.53 es:hace cinco
0.23 0.35 es:hace diez
-0.32 0.31 es:hace dos
-0.24 -0.11 es:hace mucho
0.70 0.54 es:hace una
0.26 0.32 es:hacen
0.42 0.30 es:hacer
-0.07 0.17 es:hacer algo
-0.06 -0.17 es:hacer dano
-0.58 0.64 es:hacer nada
0.36 0.37 es:hacer que
0.13 0.02 es:hacerl
-0.16 -0.18 es:hacerl dano
-0.68 -0.13 es:hacerm
-0.49 -0.09 es:hacerm dano
-0.59 -0.62 es:hacia
-0.15 0.55 es:hacien
0.55 0.35 es:haga
-0.27 0.17 es:hago
0.18 0.24 es:hago el
0.01 0.00 es:haha
0.34 0.34 es:haha adivin
0.14 0.18 es:haha que
-0.54 1.12 es:haria
-0.16 0.21 es:haria nada
-0.22 -0.08 es:hasta
-0.50 -0.59 es:hasta el
-0.51 -0.49 es:hasta la
-0.23 -0.39 es:hasta las
0.18 0.30 es:hasta que
-0.16 0.21 es:hay
0.46 0.28 es:hay fecha
-0.55 0.54 es:hay salida
0.47 0.30 es:hay un
-0.25 -0.38 es:hay una
0.50 0.43 es:hay vuelta
0.24 -0.38 es:he
-0.10 -0.18 es:he pensad
0.06 -0.17 es:hecho
0.21 0.10 es:helade
-0.72 -0.78 es:helado
-0.09 -0.11 es:herman
-0.02 0.03 es:herman en
-0.58 0.11 es:herman por
0.50 0.58 es:herman se
-0.12 -0.16 es:herman tiene
-0.22 -0.01 es:herman y
0.39 -0.09 es:hermos
0.38 0.20 es:hice
-0.45 -0.49 es:hice el
-0.04 -0.41 es:hice la
-0.68 -0.80 es:hicimo
0.50 0.59 es:hija
0.25 0.11 es:hija me
-0.04 0.20 es:hija se
-0.49 -0.43 es:hijo
-0.33 0.02 es:hijo le
-0.33 -0.20 es:hijos
-0.24 0.28 es:hijos merece
0.12 0.18 es:hirvie
0.09 0.13 es:hirvie y
0.08 0.74 es:hizo
-0.60 -0.59 es:hoja
-0.83 -0.91 es:hola
0.56 0.25 es:hombre
0.71 0.75 es:hondo
0.21 -0.34 es:hora
0.36 0.25 es:hora a
0.13 -0.10 es:hora de
-0.38 -0.35 es:hora en
0.41 0.45 es:hora y
-0.70 -0.72 es:horas
-0.28 -0.32 es:horas extra
-0.31 0.29 es:horror
-0.09 -0.21 es:hospit
-0.20 -0.15 es:hospit por
-0.26 -0.50 es:hotel
-0.19 -0.36 es:hotel para
-0.12 -0.19 es:hoy
0.47 0.42 es:hoy es
-0.41 -0.42 es:hoy escrib
-0.22 -0.28 es:hoy lo
0.71 0.75 es:hoy me
0.02 0.58 es:hoy no
0.30 0.32 es:hoy ya
0.10 0.79 es:hubier
-0.23 0.53 es:huevos
-0.62 -0.71 es:i
-0.66 -0.66 es:i a
0.74 0.58 es:iba
0.64 0.58 es:iba a
0.04 0.84 es:idea
-0.98 0.12 es:ideas
-0.46 -0.39 es:ideas suicid
-0.06 -0.19 es:igual
0.13 -0.24 es:im
-0.35 0.70 es:imagin
-0.36 0.33 es:imagin mi
-0.65 0.99 es:import
-0.31 -0.40 es:infart
-0.22 -0.28 es:infart cuando
-0.35 -0.54 es:infier
-0.25 -0.38 es:infier pero
-0.56 -0.61 es:inform
-0.43 -0.56 es:insuli
-0.31 0.53 es:intenc
-0.22 0.38 es:intenc solo
-0.42 0.50 es:intent
0.31 0.27 es:intent ahorca
-0.39 -0.06 es:intent de
-0.40 -0.19 es:intent matarm
0.11 0.33 es:intent suicid
-0.05 0.26 es:intent y
0.26 0.83 es:intern
-0.47 0.30 es:inutil
0.62 0.72 es:invier
-0.62 -0.67 es:invita
-0.04 -0.17 es:inyect
0.34 0.44 es:inyect toda
0.81 1.16 es:ir
-0.29 0.19 es:ir al
0.15 0.52 es:ir con
-0.07 0.51 es:iria
-0.20 -0.38 es:irme
-0.43 -0.20 es:irme de
-0.38 -0.51 es:jefa
-0.21 -0.00 es:jefe
0.61 0.55 es:joda
-0.82 -0.76 es:juego
-0.62 -0.53 es:jueves
-0.51 -0.36 es:jueves y
-0.52 -0.61 es:juliet
0.07 0.18 es:junio
-0.50 -0.42 es:junte
-0.67 -0.53 es:karaok
-0.03 -0.18 es:la
-0.35 -0.02 es:la abuela
0.40 0.45 es:la almoha
0.44 0.48 es:la atenci
0.18 0.07 es:la azotea
0.32 0.35 es:la banera
0.71 0.77 es:la barand
-0.43 -0.49 es:la bateri
0.05 -0.03 es:la bebe
-0.63 -0.70 es:la boda
0.08 0.07 es:la bolsa
0.43 0.27 es:la cabeza
-0.03 -0.04 es:la caja
-0.15 -0.28 es:la calder
-0.42 -0.43 es:la cama
0.12 -0.06 es:la cancio
0.16 0.51 es:la cara
-0.36 -0.38 es:la carpa
0.16 0.16 es:la carpet
0.17 0.30 es:la carta
0.23 0.13 es:la casa
-0.34 -0.36 es:la cena
-0.15 -0.38 es:la cita
-0.19 -0.11 es:la cocina
-0.29 0.30 es:la comida
0.03 -0.16 es:la comput
0.49 0.42 es:la cuenta
0.49 0.48 es:la cuerda
-0.29 -0.25 es:la decisi
-0.14 0.41 es:la dejo
-0.54 -0.57 es:la dieta
-0.19 -0.24 es:la dosis
-0.51 0.16 es:la encont
-0.30 -0.40 es:la entrev
-0.18 0.06 es:la escale
0.33 0.42 es:la escope
0.30 0.51 es:la esquin
0.27 0.29 es:la estaci
-0.23 -0.19 es:la extran
0.32 0.17 es:la factur
-0.32 -0.32 es:la famili
-0.31 -0.45 es:la farmac
0.09 -0.01 es:la fecha
-0.45 -0.36 es:la fiesta
0.15 0.07 es:la helade
-0.43 -0.46 es:la hora
0.28 0.29 es:la lista
0.04 0.04 es:la llave
-0.39 -0.35 es:la madre
0.25 0.47 es:la manana
0.21 0.26 es:la mangue
0.06 0.09 es:la mano
0.30 0.31 es:la manta
0.15 0.01 es:la mesa
0.27 0.27 es:la mesita
0.31 0.25 es:la mochil
-0.28 -0.08 es:la muela
0.11 0.54 es:la muerte
-0.13 0.45 es:la muneca
0.50 0.48 es:la navaja
0.59 0.51 es:la necesi
-0.13 -0.26 es:la noche
0.45 0.43 es:la nota
0.23 0.05 es:la operac
0.48 0.59 es:la otra
0.44 0.59 es:la pared
-0.33 -0.54 es:la pelicu
-0.46 -0.44 es:la pena
-0.24 -0.47 es:la pileta
0.68 0.82 es:la pistol
-0.41 -0.46 es:la pizza
0.48 0.48 es:la planch
-0.18 -0.16 es:la playa
-0.40 -0.44 es:la presen
-0.40 -0.38 es:la primer
0.54 0.58 es:la proxim
0.31 0.14 es:la puerta
0.29 0.15 es:la que
-0.23 -0.38 es:la radio
-0.21 -0.23 es:la receta
-0.34 -0.42 es:la respir
-0.28 -0.32 es:la reunio
-0.24 -0.45 es:la rodill
0.44 0.43 es:la salida
-0.78 -0.22 es:la semana
-0.45 -0.47 es:la serie
0.09 -0.02 es:la soga
-0.29 -0.28 es:la tarea
-0.37 0.64 es:la tele
0.41 0.39 es:la tengo
0.49 0.46 es:la toalla
-0.40 -0.42 es:la torre
-0.09 -0.13 es:la tumba
0.41 0.25 es:la ultima
0.55 0.48 es:la unica
-0.56 0.62 es:la univer
0.13 0.11 es:la vecina
-0.48 -0.40 es:la ventan
-0.28 -0.31 es:la veo
0.10 0.29 es:la verdad
-0.40 0.27 es:la vez
0.07 0.10 es:la vida
0.37 0.24 es:la viga
0.58 0.47 es:la voy
-0.65 -0.68 es:la ~
-0.21 0.09 es:lado
0.30 0.36 es:lado de
0.20 0.13 es:lago
0.55 0.53 es:lanzar
-0.34 0.40 es:larga
-0.46 0.43 es:largo
0.12 -0.26 es:las
-0.02 -0.07 es:las cartas
-0.04 -0.14 es:las claves
-0.44 0.58 es:las cosas
0.23 0.25 es:las cuento
-0.01 -0.18 es:las dos
0.24 0.18 es:las fotos
0.22 -0.21 es:las ganas
-0.40 0.21 es:las ideas
-0.14 -0.19 es:las llaves
-0.43 -0.65 es:las noches
-0.02 -0.20 es:las notas
-0.61 -0.65 es:las notici
0.10 0.11 es:las nueve
-0.06 -0.23 es:las pastil
0.02 -0.00 es:las pierna
-0.08 0.05 es:las planta
-0.09 0.54 es:las puerta
-0.41 -0.33 es:las rodill
-0.23 -0.24 es:las seis
0.27 0.32 es:las tome
0.14 0.32 es:las va
-0.11 -0.16 es:las venas
0.14 0.09 es:las ventan
0.18 0.13 es:las vias
0.36 0.26 es:las voces
-0.39 -0.12 es:lastim
0.02 0.21 es:lastim a
0.27 0.28 es:lavand
-0.12 0.16 es:le
0.14 0.22 es:le conte
0.19 0.09 es:le deje
-0.20 -0.34 es:le di
-0.42 0.37 es:le digo
0.03 -0.21 es:le dije
0.09 0.50 es:le doy
-0.06 -0.35 es:le escrib
0.48 0.33 es:le esta
-0.34 -0.31 es:le grito
0.30 0.31 es:le gusta
0.04 0.44 es:le import
0.14 -0.05 es:le pega
-0.35 0.30 es:le pego
-0.35 0.28 es:le pido
0.53 0.49 es:le puedo
-0.16 -0.24 es:le puse
0.03 -0.12 es:le regale
-0.46 0.28 es:le veo
-0.02 -0.11 es:le voy
-0.43 -0.50 es:lei
0.34 0.39 es:les
0.54 0.53 es:les escrib
-0.46 0.53 es:les haria
0.12 0.10 es:les mande
-0.51 -0.32 es:les tengo
0.00 0.42 es:libres
0.21 0.22 es:libro
-0.63 -0.73 es:libros
-0.67 -0.86 es:limpia
0.40 0.46 es:limpie
0.22 0.21 es:limpie la
0.02 0.03 es:linda
-0.44 -0.61 es:lindo
0.67 0.58 es:linea
0.75 0.78 es:lista
-0.09 -0.13 es:lista para
0.37 0.39 es:lista y
-0.63 -0.43 es:listas
-0.42 -0.52 es:listo
-0.31 -0.37 es:livian
-0.86 -0.70 es:llama
-0.58 -0.60 es:llamad
-0.35 -0.38 es:llamad perdon
-0.21 0.60 es:llaman
-0.01 -0.15 es:llamar
0.44 0.63 es:llamar a
0.44 0.48 es:llamar la
-0.36 -0.21 es:llame
-0.15 -0.10 es:llame a
0.58 0.63 es:llamen
0.41 0.45 es:llamen a
-0.49 -0.50 es:llamo
-0.31 -0.32 es:llamo a
0.33 0.56 es:llave
-0.08 -0.02 es:llave y
-0.19 -0.26 es:llaves
0.07 0.05 es:llaves en
0.27 0.24 es:llega
-0.24 -0.29 es:llega tarde
1.02 0.99 es:llegar
0.73 0.71 es:llegar a
-0.95 -0.96 es:llego
-0.38 -0.49 es:llego el
0.51 0.34 es:llegue
-0.80 -0.82 es:llena
0.54 0.61 es:llene
-0.67 -0.66 es:lleno
-0.28 -0.21 es:lleno de
0.35 0.29 es:lleve
0.16 -0.12 es:lleve a
0.79 1.21 es:llevo
-0.23 0.49 es:llevo dos
0.13 0.11 es:llevo un
0.45 0.44 es:llevo una
0.14 -0.57 es:llorar
-0.35 -0.52 es:llore
-0.27 -0.27 es:llore en
-0.82 -0.50 es:lloro
0.38 0.28 es:lo
-0.44 -0.39 es:lo charla
-0.27 0.13 es:lo conte
-0.57 -0.30 es:lo de
-0.36 -0.44 es:lo del
-0.21 -0.19 es:lo demas
-0.60 0.49 es:lo dije
-0.26 -0.12 es:lo extran
0.34 0.15 es:lo hago
0.15 0.37 es:lo haria
0.41 0.35 es:lo he
0.54 0.48 es:lo hice
0.52 0.54 es:lo intent
0.10 0.09 es:lo mato
0.21 0.13 es:lo mejor
0.17 0.51 es:lo mismo
0.61 0.06 es:lo que
0.02 -0.23 es:lo quiero
-0.19 0.22 es:lo repita
0.48 0.34 es:lo tengo
0.51 0.54 es:lo unico
0.14 0.28 es:lo va
-0.13 -0.16 es:lo voy
-0.51 -0.45 es:loca
0.04 -0.17 es:los
0.38 0.29 es:los amo
-0.49 -0.43 es:los antide
-0.24 -0.41 es:los chicos
-0.48 -0.46 es:los cuchil
-0.52 0.07 es:los dias
-0.57 -0.58 es:los doming
-0.23 -0.20 es:los examen
0.01 0.03 es:los ninos
0.06 0.31 es:los ojos
0.32 0.26 es:los papele
0.42 0.50 es:los quiero
-0.30 0.24 es:los vecino
-0.37 0.41 es:los veinte
0.70 0.57 es:los voy
0.03 -0.51 es:luego
0.16 0.22 es:lugar
-0.06 -0.37 es:lunes
-0.18 -0.35 es:lunes empiez
-0.32 0.87 es:luz
0.06 0.33 es:madre
-0.43 0.08 es:madre en
-0.24 0.28 es:madre mejor
-0.00 0.04 es:madre se
-0.52 -0.43 es:madre y
0.59 0.47 es:madre ya
-0.58 -0.33 es:mal
0.38 0.47 es:manana
-0.27 -0.26 es:manana es
0.12 0.13 es:manana la
0.37 0.50 es:manana me
-0.21 0.31 es:manana nadie
0.53 0.50 es:manana ya
-0.50 -0.40 es:manche
-0.61 0.27 es:manda
-0.06 -0.23 es:mande
0.01 0.04 es:mande las
-0.08 -0.17 es:mande un
-0.05 -0.22 es:manden
-0.31 -0.41 es:mando
-0.62 0.11 es:maneja
-0.76 -0.21 es:manejo
0.30 0.36 es:mangue
0.23 0.24 es:mano
0.42 0.43 es:manta
0.30 0.31 es:manta azul
-0.59 0.64 es:manzan
-0.29 -0.29 es:mar
-0.73 -0.61 es:marido
0.10 -0.30 es:marido me
-0.34 -0.06 es:marido y
-0.37 -0.18 es:martes
0.12 0.14 es:martil
-0.32 0.27 es:marzo
-0.06 -0.11 es:mas
0.11 -0.02 es:mas de
0.57 0.56 es:mas esta
-0.56 -0.29 es:mas facil
-0.44 0.59 es:mas felice
0.29 0.29 es:mas fuerte
-0.37 -0.31 es:mas me
0.30 0.31 es:mas por
0.46 0.39 es:mas voy
0.17 0.02 es:mas y
-1.03 -0.59 es:mata
-0.49 0.45 es:mata si
0.45 0.45 es:matado
-0.43 -0.50 es:matan
0.49 0.15 es:matar
0.89 0.66 es:matar a
-0.50 -0.65 es:matar al
-0.61 -0.64 es:matar cuando
-0.25 -0.22 es:matar haha
-0.49 -0.56 es:matar i
-0.26 0.37 es:matar y
0.08 0.13 es:matarm
0.41 0.51 es:matarm y
-0.75 0.89 es:matars
-0.10 -0.51 es:mate
-0.83 -0.91 es:matenm
0.40 0.58 es:mato
-0.37 -0.39 es:mato pero
-0.13 0.58 es:mato tengo
-0.84 -0.51 es:matrim
-0.87 -0.09 es:mayo
-0.34 -0.41 es:mayo me
-0.04 0.15 es:me
0.47 0.40 es:me acaba
0.15 0.02 es:me acabar
0.12 0.01 es:me alcanz
0.23 0.04 es:me alegro
-0.09 0.26 es:me amenaz
-0.46 0.26 es:me atrope
-0.33 -0.08 es:me autole
0.70 0.59 es:me busque
0.52 0.52 es:me colgue
-0.60 -0.66 es:me comeri
-0.28 -0.28 es:me contas
-0.02 0.58 es:me conto
-0.38 0.41 es:me cortab
0.48 0.20 es:me corte
-0.43 -0.45 es:me costo
-0.02 0.47 es:me cruza
-0.08 -0.37 es:me cuesta
-0.45 -0.05 es:me da
-0.04 0.13 es:me dan
0.56 0.47 es:me deja
-0.49 -0.51 es:me dejo
0.04 -0.10 es:me desped
-0.08 -0.16 es:me desper
0.22 0.18 es:me dice
-0.05 -0.33 es:me dieron
-0.39 -0.31 es:me dijo
-0.10 -0.18 es:me dio
-0.05 -0.12 es:me duele
-0.39 0.31 es:me empujo
0.54 0.47 es:me encarg
0.30 0.47 es:me encerr
-0.59 -0.16 es:me encont
0.38 0.36 es:me encuen
0.37 0.19 es:me escond
-0.25 0.52 es:me escrib
0.71 0.72 es:me esta
0.40 0.43 es:me falta
-0.44 -0.47 es:me fue
0.31 -0.05 es:me fui
-0.40 -0.13 es:me hice
-0.21 0.55 es:me hizo
0.32 0.39 es:me hubier
-0.56 0.57 es:me import
0.34 0.44 es:me inyect
0.12 0.03 es:me la
0.21 0.27 es:me las
-0.31 0.41 es:me lleve
0.45 0.67 es:me lo
-0.45 -0.68 es:me mata
-0.31 -0.35 es:me matan
0.36 0.19 es:me mate
-0.05 -0.14 es:me mato
-0.15 -0.18 es:me moria
-0.35 -0.45 es:me muero
-0.29 -0.18 es:me olvide
0.05 0.39 es:me ordena
0.39 -0.11 es:me pase
-0.30 0.23 es:me paso
-0.55 -0.41 es:me pego
-0.43 -0.46 es:me pongo
0.12 0.20 es:me pregun
-0.46 0.13 es:me preocu
0.57 0.57 es:me puedo
0.55 0.53 es:me puse
-0.03 -0.12 es:me puso
0.29 -0.02 es:me queda
-0.54 -0.57 es:me quede
-0.49 0.55 es:me quemab
-0.58 -0.54 es:me queria
-0.28 -0.23 es:me quiera
-0.38 -0.36 es:me quiere
0.46 0.55 es:me quiero
0.25 0.36 es:me quito
0.12 0.50 es:me rasgun
0.02 -0.15 es:me rompi
-0.21 -0.39 es:me sacaro
-0.47 -0.34 es:me senti
0.06 -0.32 es:me siento
-0.12 -0.15 es:me tengo
0.59 0.46 es:me tire
-0.00 -0.28 es:me tiro
0.25 0.38 es:me toca
0.22 0.25 es:me tome
0.41 0.45 es:me trague
0.02 0.02 es:me va
-0.52 -0.04 es:me veo
-0.38 0.39 es:me violar
0.53 0.40 es:me violo
0.30 0.32 es:me voy
0.05 -0.22 es:me ~
0.51 0.28 es:media
0.36 0.20 es:media botell
-0.42 0.02 es:medico
0.33 0.37 es:mejor
-0.19 0.22 es:mejor amiga
-0.41 -0.16 es:mejor que
0.17 -0.45 es:mejora
0.34 0.25 es:meme
-0.92 -0.10 es:menos
-1.00 -0.53 es:mensaj
-0.47 -0.50 es:mensaj cuando
-0.31 -0.19 es:merece
-0.24 0.28 es:merece una
-0.58 0.22 es:mes
-0.49 0.50 es:mes pasado
-0.08 -0.20 es:mes que
0.22 0.02 es:mesa
-0.18 0.71 es:meses
0.38 0.38 es:mesita
0.27 0.27 es:mesita y
0.52 0.52 es:mete
0.81 0.74 es:meterm
0.45 0.40 es:meterm al
0.72 0.82 es:meti
0.06 0.23 es:mi
0.35 0.32 es:mi abuela
-0.51 -0.18 es:mi amiga
-0.54 -0.48 es:mi cabeza
0.49 0.46 es:mi cama
-0.16 0.15 es:mi compan
-0.19 0.32 es:mi cuando
0.27 -0.09 es:mi diario
-0.16 0.22 es:mi edad
-0.10 0.38 es:mi entier
-0.51 -0.48 es:mi equipo
0.25 0.28 es:mi espano
0.18 -0.03 es:mi esposa
0.28 0.56 es:mi ex
-0.18 -0.08 es:mi famili
0.20 0.04 es:mi gata
-0.29 0.57 es:mi gato
-0.02 -0.01 es:mi herman
0.36 0.42 es:mi hija
-0.35 -0.31 es:mi hijo
-0.27 -0.36 es:mi jefa
-0.11 0.04 es:mi jefe
0.21 0.00 es:mi lado
0.17 0.28 es:mi madre
-0.52 -0.43 es:mi marido
-0.19 0.22 es:mi mejor
0.38 0.37 es:mi muerte
-0.47 -0.26 es:mi mujer
-0.48 -0.45 es:mi nene
0.05 0.50 es:mi no
-0.54 0.31 es:mi nombre
-0.56 0.34 es:mi novia
0.28 0.08 es:mi novio
0.11 0.57 es:mi padras
-0.05 0.29 es:mi padre
-0.44 0.46 es:mi pareja
-0.28 0.03 es:mi perro
-0.36 -0.47 es:mi person
0.18 0.43 es:mi primo
-0.30 0.23 es:mi sobrin
-0.37 -0.09 es:mi tia
0.20 0.12 es:mi tio
0.32 0.20 es:mi ultima
0.29 0.09 es:mi ultimo
-0.51 -0.18 es:mi vecino
-0.34 -0.05 es:mi vida
0.17 -0.02 es:miedo
-0.29 -0.49 es:miedo a
0.17 0.25 es:miedo de
-0.18 0.03 es:miedo por
-0.18 -0.10 es:mientr
0.75 0.65 es:mierco
0.04 0.12 es:minuto
0.01 -0.13 es:minuto en
0.63 0.64 es:mirand
-0.43 -0.40 es:mirar
0.52 0.49 es:mirarl
-0.03 0.92 es:miro
-0.16 0.25 es:mis
-0.57 0.08 es:mis compan
0.03 0.11 es:mis hijos
-0.46 -0.60 es:mis padres
0.20 0.26 es:mis papas
-0.33 0.51 es:mis parede
0.38 0.12 es:mis pastil
0.68 0.77 es:misma
0.56 0.84 es:mismo
0.43 0.35 es:mochil
0.31 -0.31 es:moreto
-0.21 -0.25 es:moria
0.66 0.43 es:morir
-0.34 -0.36 es:morir de
0.11 0.28 es:morir me
-0.29 -0.20 es:morir solo
0.33 0.54 es:morir y
-0.05 0.71 es:morirm
0.23 -0.15 es:mucha
0.10 0.30 es:muchas
0.03 0.13 es:muchas pastil
-1.13 -0.06 es:mucho
-0.56 0.47 es:mucho en
-0.19 -0.43 es:mucho que
-0.49 0.20 es:mucho trabaj
-0.34 -0.37 es:mucho y
-0.39 -0.11 es:muela
-0.86 -0.17 es:muera
-0.80 -0.85 es:muero
0.35 0.39 es:muerta
-0.15 -0.11 es:muerta manana
-0.59 0.65 es:muerta por
0.25 0.48 es:muerte
-0.16 -0.14 es:muerto
-0.18 -0.23 es:muerto y
-0.81 -0.46 es:mujer
-0.11 0.64 es:mujer se
0.63 0.92 es:mundo
0.18 0.79 es:muneca
0.16 -0.20 es:murio
-0.49 -0.64 es:murio en
-0.08 -0.16 es:murio mi
0.33 0.39 es:muro
0.24 0.28 es:muro y
-0.40 -0.54 es:musica
0.39 0.27 es:muy
-0.18 -0.22 es:muy amable
0.48 0.52 es:muy hondo
0.75 0.56 es:my
0.17 0.56 es:n
0.12 0.40 es:n la
-0.25 0.62 es:nacido
-0.34 0.30 es:nacio
-0.15 -0.01 es:nada
-0.25 0.22 es:nada mas
0.47 0.68 es:nada me
-0.46 0.37 es:nada que
-0.49 -0.58 es:nada solo
-0.44 0.46 es:nada tiene
0.61 0.71 es:nadar
0.17 0.52 es:nadie
0.04 -0.17 es:nadie lo
0.16 -0.27 es:nadie me
0.51 0.61 es:nadie sabe
-0.68 0.42 es:nadie se
-0.37 -0.43 es:nadie solo
0.54 0.52 es:nadie va
0.26 0.28 es:navaja
0.24 0.51 es:navaja y
0.33 0.25 es:navida
0.44 0.56 es:necesi
-0.54 -0.42 es:necesi que
-0.26 -0.35 es:negra
0.67 0.56 es:nena
-0.67 -0.62 es:nene
-0.50 -0.50 es:nervio
-0.12 0.55 es:neta
-0.09 0.39 es:neta ya
-1.08 -0.38 es:ni
-0.28 0.42 es:ni de
0.19 0.03 es:ni la
-0.39 -0.37 es:ni las
-0.37 0.33 es:ni se
-0.97 -0.25 es:ningun
-0.35 0.44 es:ningun futuro
-0.50 -0.09 es:ningun lado
-0.21 -0.27 es:ningun pensam
-0.25 0.41 es:ningun plan
0.24 0.12 es:ninos
-0.08 0.37 es:ninos si
-0.20 -0.40 es:ninos y
0.56 0.48 es:no
-0.15 0.51 es:no aguant
-0.47 0.52 es:no como
-0.50 -0.52 es:no contes
0.36 0.53 es:no creo
0.33 0.07 es:no dejo
-0.36 0.04 es:no duerme
-0.52 -0.04 es:no duermo
-0.09 0.36 es:no es
-0.63 0.41 es:no estar
0.48 0.31 es:no este
-0.16 -0.24 es:no estoy
-0.34 0.28 es:no estuvi
-0.64 0.30 es:no existi
0.32 0.40 es:no fue
-0.16 0.21 es:no haria
-0.12 0.10 es:no hay
0.65 0.65 es:no la
-0.19 0.72 es:no le
0.48 0.58 es:no lo
-0.36 -0.29 es:no manche
-0.42 -0.44 es:no mas
-0.13 0.11 es:no me
0.38 0.28 es:no mientr
0.27 0.60 es:no no
0.60 0.56 es:no para
0.36 -0.10 es:no pasa
0.12 -0.16 es:no pienso
-0.53 -0.34 es:no podria
0.49 0.54 es:no pude
-0.08 -0.14 es:no puedo
-0.13 0.56 es:no quiere
0.02 0.04 es:no quiero
0.48 0.01 es:no se
0.46 0.43 es:no te
-0.60 -0.18 es:no tengo
-0.46 -0.37 es:no tiene
0.08 0.30 es:no vale
0.44 0.49 es:no van
0.42 0.61 es:no veo
0.22 0.60 es:no volver
-0.04 -0.17 es:no voy
0.32 0.52 es:no vuelvo
-0.42 -0.24 es:no ya
0.55 0.68 es:noche
-0.60 -0.61 es:noche de
-0.32 -0.34 es:noche en
-0.53 -0.52 es:noche es
-0.09 0.26 es:noche la
0.63 0.60 es:noche me
0.32 0.28 es:noche no
0.30 0.62 es:noche y
-0.46 -0.53 es:noches
0.17 0.69 es:nombre
-0.66 -0.37 es:normal
-0.77 -0.53 es:nos
0.01 -0.09 es:nos vemos
0.34 0.38 es:nota
-0.38 0.20 es:nota y
-0.03 -0.28 es:notas
0.01 -0.27 es:notici
-0.58 -0.54 es:notici un
-0.51 -0.66 es:novela
-0.19 -0.25 es:novela negra
-0.26 -0.45 es:novent
-0.18 -0.32 es:novent y
-0.79 0.48 es:novia
0.43 0.02 es:novio
0.41 0.36 es:novio de
-0.53 -0.73 es:nuestr
-0.74 -0.89 es:nueva
-0.07 0.33 es:nueve
0.26 0.24 es:nueve anos
-0.93 -1.00 es:nuevo
-0.14 -0.16 es:nuevo me
-0.35 -0.31 es:nuevos
-0.92 -0.67 es:nunca
-0.43 -0.51 es:nunca intent
-0.39 0.47 es:nunca lo
-0.31 -0.12 es:nunca me
0.39 0.30 es:o
-0.45 -0.63 es:obra
0.12 -0.27 es:ochent
-0.54 -0.63 es:ocho
-0.63 0.20 es:odio
0.44 0.33 es:oficin
-0.06 0.18 es:oigo
-0.45 1.31 es:ojala
0.18 0.60 es:ojala me
0.08 0.43 es:ojos
-0.82 -0.84 es:ok
-0.59 -0.60 es:ok gracia
-0.87 -0.85 es:olvida
-0.40 -0.25 es:olvide
0.28 0.03 es:operac
-0.10 0.20 es:ordena
-0.34 -0.42 es:ordene
0.01 -0.09 es:otra
0.48 0.61 es:otra cosa
-0.28 -0.16 es:otra vez
0.83 0.66 es:otro
-0.01 0.03 es:otro lado
0.46 0.17 es:pacien
0.15 0.80 es:padras
0.31 0.60 es:padre
-0.38 0.38 es:padre dice
-0.31 0.26 es:padre duerme
0.36 0.32 es:padre esta
-0.22 -0.13 es:padre se
-0.65 -0.83 es:padres
-0.09 -0.28 es:pagado
0.14 0.16 es:pagar
-0.02 -0.39 es:pan
-0.54 -0.50 es:panico
0.28 0.36 es:papas
-0.08 -0.33 es:papele
0.11 0.11 es:papele en
0.46 0.35 es:para
0.37 0.44 es:para cada
0.38 0.43 es:para cuando
0.27 0.29 es:para de
0.44 0.56 es:para dormir
-0.35 -0.41 es:para el
-0.09 -0.13 es:para irme
-0.51 -0.53 es:para la
0.14 -0.13 es:para las
-0.46 -0.38 es:para los
-0.49 -0.44 es:para manana
0.16 0.24 es:para mi
0.08 0.26 es:para morir
0.24 0.06 es:para no
0.62 0.60 es:para que
0.18 0.23 es:para ratas
0.17 0.02 es:para siempr
0.05 0.33 es:para todos
0.18 -0.01 es:parar
0.22 0.21 es:parar de
-0.48 -0.53 es:parce
-0.19 -0.20 es:pare
0.36 0.37 es:pare para
0.19 0.25 es:pare y
0.92 0.90 es:parece
0.61 0.83 es:pared
-0.52 0.91 es:parede
-0.62 0.65 es:pareja
-0.44 0.46 es:pareja me
-0.60 -0.70 es:paro
0.78 0.96 es:parte
0.53 0.02 es:pasa
-0.96 0.80 es:pasada
-0.72 0.79 es:pasado
-0.11 0.23 es:pasado me
0.62 0.65 es:pasapo
0.20 -0.20 es:pasar
0.43 0.53 es:pasar la
0.24 -0.37 es:pase
-0.27 -0.58 es:pase el
-0.39 -0.35 es:pase una
-0.52 -0.49 es:paso
0.35 0.44 es:pastil
0.31 0.52 es:pastil a
0.09 -0.07 es:pastil de
0.49 0.47 es:pastil del
-0.12 -0.24 es:pastil en
-0.22 -0.23 es:pastil hasta
0.03 0.41 es:pastil listas
-0.25 -0.22 es:pastil me
0.44 0.56 es:pastil para
0.14 0.03 es:pastil por
0.08 0.08 es:pastil tengo
-0.25 -0.33 es:pastil y
0.53 0.50 es:pastis
-0.10 0.23 es:paz
0.47 0.09 es:pedi
-0.18 -0.57 es:pega
-0.77 0.45 es:pegaba
-0.41 0.18 es:pegaba con
0.41 0.32 es:pegand
0.29 0.21 es:pegand a
0.69 0.52 es:pegar
0.25 0.66 es:pegarl
0.59 0.59 es:pegarm
-0.86 -0.19 es:pego
-0.35 0.30 es:pego a
-0.23 -0.38 es:pego la
-0.33 -0.52 es:pelear
-0.66 -0.82 es:pelicu
-0.53 -0.58 es:peligr
-0.91 -0.82 es:pelo
-0.88 -0.03 es:pena
-0.09 -0.10 es:pendie
-0.36 0.62 es:pensab
-0.26 0.45 es:pensab mucho
-0.14 -0.26 es:pensad
-0.26 -0.26 es:pensad en
-0.54 -0.44 es:pensam
0.38 0.26 es:pensam de
-0.26 -0.49 es:pensan
-0.19 -0.35 es:pensan en
-0.32 0.01 es:pensar
-0.32 -0.13 es:pensar en
-0.52 -0.34 es:pense
-0.61 -0.42 es:pense en
0.27 0.08 es:pense que
0.24 0.20 es:perder
-0.11 1.16 es:perdi
-0.50 0.30 es:perdi a
-0.28 0.45 es:perdi el
0.14 0.55 es:perdi la
-0.80 -1.14 es:perdim
0.33 0.04 es:perdon
0.02 -0.13 es:perdon por
-0.51 -0.14 es:pero
-0.36 0.61 es:pero a
-0.17 0.28 es:pero estoy
-0.11 0.25 es:pero llame
-0.44 0.19 es:pero lo
-0.12 -0.01 es:pero me
-0.09 0.52 es:pero no
0.48 0.45 es:pero quiero
0.23 0.44 es:pero se
-0.31 -0.36 es:pero ya
-0.67 -0.59 es:perro
0.18 0.19 es:perro con
-0.43 -0.30 es:perro se
0.14 -0.10 es:perros
-0.31 0.39 es:person
-0.26 0.64 es:peso
-0.36 0.23 es:peso para
-0.48 0.39 es:pido
-0.31 0.41 es:pido a
-0.36 -0.37 es:pie
0.22 0.37 es:pienso
0.52 0.28 es:pienso desper
-0.06 0.19 es:pienso en
-0.24 0.27 es:pienso que
0.09 0.02 es:pierna
0.17 0.10 es:pierna por
-0.34 -0.66 es:pileta
-0.39 -0.41 es:pintar
-0.40 -0.50 es:piso
-0.31 -0.35 es:piso doce
0.51 0.65 es:pistol
-0.31 0.26 es:pistol cargad
0.48 0.47 es:pistol la
-0.12 0.22 es:pistol y
-0.60 -0.73 es:pizza
-0.30 0.31 es:plan
0.16 0.02 es:plan de
-0.43 -0.29 es:plan para
-0.25 0.41 es:plan solo
0.23 0.44 es:plan y
0.67 0.67 es:planch
0.14 0.53 es:planee
0.05 -0.13 es:planes
-0.46 -0.46 es:planes de
-0.25 -0.45 es:planta
0.45 0.51 es:planta del
-0.70 -0.34 es:plata
-0.35 -0.32 es:playa
0.58 0.62 es:po
0.53 0.46 es:poco
-0.72 -0.88 es:podcas
0.10 0.00 es:podemo
0.91 0.77 es:poder
-0.46 -0.13 es:podria
-0.13 -0.08 es:poema
-0.53 -0.13 es:polici
0.64 0.70 es:pongan
-0.61 -0.65 es:pongo
-0.36 -0.26 es:por
-0.34 -0.32 es:por contes
-0.59 0.65 es:por dentro
-0.42 -0.43 es:por dia
0.20 0.30 es:por donde
-0.64 -0.39 es:por el
-0.20 -0.16 es:por esa
-0.54 -0.36 es:por eso
0.54 0.51 es:por favor
-0.17 -0.13 es:por fin
0.40 0.53 es:por intern
-0.29 -0.51 es:por la
0.11 0.07 es:por las
-0.21 -0.19 es:por lo
0.02 -0.07 es:por los
0.63 0.69 es:por mi
-0.07 -0.18 es:por no
-0.37 -0.50 es:por sobred
-0.50 0.30 es:por suicid
-0.19 -0.31 es:por todo
0.11 -0.08 es:por un
-0.41 -0.45 es:por una
0.03 0.09 es:porque
0.61 0.88 es:porque no
-0.54 -0.69 es:practi
-0.39 0.24 es:prefer
-0.28 0.17 es:prefer no
0.06 -0.37 es:prefie
0.28 0.02 es:prefie morir
0.40 0.33 es:pregun
-0.58 0.22 es:pregun como
0.38 0.03 es:pregun por
0.57 0.43 es:pregun si
0.42 0.48 es:prende
0.30 0.34 es:prende fuego
-0.65 -0.72 es:prendi
-0.30 -0.07 es:preocu
-0.23 0.07 es:preocu que
-0.59 -0.73 es:prepar
-0.57 -0.61 es:presen
0.61 0.50 es:primav
-0.26 -0.50 es:primer
-0.64 -0.59 es:primer auxili
-0.41 -0.52 es:primer vez
0.26 0.60 es:primo
-0.12 0.48 es:probe
-0.91 -0.95 es:proces
-0.03 -0.41 es:profe
0.54 0.12 es:promet
0.68 0.70 es:promet que
0.34 0.22 es:pronto
-0.74 -0.65 es:propia
0.31 0.80 es:propos
-0.41 -0.44 es:prospe
0.88 0.79 es:proxim
0.37 0.42 es:pude
-0.40 -0.31 es:pueblo
0.25 -0.22 es:puede
0.18 -0.04 es:puede dar
0.78 0.33 es:puedo
-0.45 -0.37 es:puedo con
0.40 0.47 es:puedo ir
0.37 0.34 es:puedo parar
0.41 0.49 es:puedo promet
0.10 0.18 es:puedo salir
-0.04 0.28 es:puente
-0.56 -0.43 es:puente para
0.50 0.71 es:puerta
0.36 0.25 es:puerta a
0.67 0.73 es:punto
0.48 0.52 es:punto de
-0.84 -0.86 es:puntos
0.15 -0.32 es:puse
-0.17 -0.32 es:puse cero
0.46 0.34 es:puse la
-0.74 -0.17 es:pusier
-0.51 -0.57 es:puso
-0.24 -0.07 es:que
-0.45 -0.36 es:que a
0.43 0.45 es:que ago
0.03 -0.14 es:que alguie
-0.51 -0.50 es:que amable
-0.53 -0.51 es:que ayer
0.59 0.45 es:que decir
0.07 0.39 es:que el
-0.42 -0.17 es:que era
0.44 0.31 es:que es
-0.14 -0.10 es:que escrib
-0.38 0.26 es:que espera
0.25 -0.03 es:que esta
-0.42 0.46 es:que estari
0.50 0.45 es:que estoy
-0.06 -0.21 es:que habia
0.50 0.30 es:que hacer
-0.23 0.31 es:que hago
0.36 0.25 es:que hora
0.22 0.34 es:que la
-0.36 0.71 es:que le
0.38 0.45 es:que linda
0.49 0.50 es:que llegue
0.38 0.22 es:que lo
0.42 0.34 es:que los
0.08 0.19 es:que me
-0.75 -0.12 es:que mi
-0.02 0.28 es:que murio
-0.24 0.22 es:que nacio
-0.01 0.52 es:que nadie
0.37 0.41 es:que necesi
-0.30 -0.15 es:que no
0.24 0.23 es:que pare
-0.39 -0.13 es:que pase
0.20 -0.04 es:que preocu
-0.29 -0.31 es:que puede
0.36 0.25 es:que puerta
-0.14 -0.01 es:que queria
0.03 0.62 es:que quiera
-0.79 0.42 es:que quiere
-0.15 0.12 es:que quiero
-0.02 -0.07 es:que se
-0.31 0.12 es:que seria
-0.21 -0.29 es:que si
0.42 0.43 es:que su
0.42 0.54 es:que tenia
-0.14 -0.18 es:que termin
0.43 0.52 es:que tiene
0.19 0.08 es:que va
0.30 0.25 es:que ver
-0.01 -0.24 es:que viene
0.24 0.04 es:que voy
-0.43 0.55 es:que ya
0.02 0.34 es:que yo
-0.42 -0.43 es:que ~
0.60 0.24 es:queda
0.19 0.15 es:queda con
0.41 0.40 es:queda hacerl
0.35 0.52 es:queda nada
-0.25 -0.62 es:quede
-0.68 0.77 es:quemab
0.67 0.67 es:quemar
-0.44 -0.59 es:quemo
-0.11 0.08 es:querer
0.05 -0.02 es:queria
0.32 0.29 es:queria desped
-0.38 0.11 es:queria morir
-0.42 -0.12 es:queria morirm
0.48 0.40 es:quien
0.30 0.30 es:quien se
-0.27 0.13 es:quiera
-0.28 -0.23 es:quiera morir
-0.05 0.55 es:quiera morirm
-0.43 0.03 es:quiere
-0.46 -0.55 es:quiere decir
0.04 0.46 es:quiere ir
0.09 0.02 es:quiere morir
0.30 0.05 es:quiere que
-0.33 0.40 es:quiere vivir
0.73 0.13 es:quiero
0.46 0.61 es:quiero ayuda
-0.05 -0.20 es:quiero dejar
-0.13 0.45 es:quiero desapa
0.13 0.15 es:quiero dormir
0.46 0.39 es:quiero es
0.51 0.92 es:quiero estar
-0.16 -0.18 es:quiero hacerl
0.35 0.25 es:quiero ir
-0.31 -0.26 es:quiero irme
0.35 0.41 es:quiero llegar
-0.30 -0.33 es:quiero mas
0.01 -0.11 es:quiero matar
-0.00 0.67 es:quiero matarm
0.55 0.64 es:quiero morir
0.25 0.13 es:quiero morirm
-0.42 -0.44 es:quiero que
0.25 0.27 es:quiero saltar
0.58 0.55 es:quiero seguir
0.29 0.31 es:quiero suicid
-0.17 -0.28 es:quiero termin
0.55 0.61 es:quiero ver
-0.44 -0.58 es:quiero vivir
-0.80 -0.76 es:quiero ~
-0.29 -0.26 es:quimic
-0.20 -0.19 es:quimic me
-0.55 0.35 es:quince
-0.15 -0.17 es:quisie
-0.38 0.28 es:quisie no
0.25 0.27 es:quita
-0.25 1.10 es:quitar
0.21 0.74 es:quitar la
0.25 0.86 es:quito
-0.32 -0.53 es:radio
-0.39 0.48 es:rapidi
0.72 0.47 es:rapido
0.75 0.67 es:raro
0.16 0.70 es:rasgun
0.25 0.32 es:ratas
-0.60 -0.57 es:rato
0.14 -0.20 es:razon
-0.48 -0.53 es:re
0.30 0.56 es:recai
-0.70 -0.63 es:receta
-0.72 0.14 es:recibo
0.71 0.42 es:recien
-0.70 -0.66 es:record
-0.78 0.19 es:regala
-0.15 -0.12 es:regale
0.01 -0.03 es:regale el
0.06 -0.25 es:regale mi
-0.04 -0.46 es:regalo
-0.59 -0.58 es:regist
0.00 0.02 es:reja
-0.57 -0.53 es:remedi
-0.14 -0.16 es:remedi nuevo
-0.19 -0.14 es:renuev
-0.98 -0.09 es:renunc
-0.27 0.30 es:repita
-0.26 -0.50 es:reserv
-0.19 -0.36 es:reserv un
0.20 -0.06 es:respir
-0.46 -0.57 es:reunio
0.29 0.40 es:revolv
0.21 0.28 es:revolv de
0.33 0.26 es:rio
-0.49 -0.49 es:risa
-0.54 -0.78 es:rodill
-0.52 -0.61 es:romeo
-0.37 -0.43 es:romeo y
-0.56 0.19 es:romper
-0.40 0.14 es:romper la
0.02 -0.21 es:rompi
0.02 -0.15 es:rompi el
0.16 -0.25 es:rompio
-0.65 -0.70 es:ropa
0.22 -0.32 es:roto
-0.31 -0.10 es:ruido
0.34 0.27 es:sabado
0.71 0.86 es:sabe
0.75 0.71 es:saber
0.38 0.41 es:saber mas
-0.30 -0.55 es:sacaro
-0.16 0.63 es:saco
0.31 0.23 es:saco la
-0.44 -0.16 es:sale
-0.65 -0.30 es:sale mal
0.52 0.66 es:salgo
-0.12 0.03 es:sali
-0.59 -0.32 es:sali a
0.65 1.22 es:salida
-0.43 0.38 es:salida de
0.34 0.36 es:salida del
-0.46 -0.57 es:salio
0.29 0.17 es:salio bien
0.62 1.32 es:salir
0.46 0.73 es:salir de
-0.19 0.22 es:salir del
0.91 0.87 es:saltar
-0.08 -0.19 es:salte
-0.22 -0.21 es:salvo
0.57 1.10 es:sangra
-0.27 -0.70 es:sangre
0.67 0.00 es:saque
0.48 0.00 es:saque la
0.08 0.15 es:se
0.33 0.31 es:se acabe
0.51 0.46 es:se acabo
-0.44 -0.51 es:se ahorca
-0.45 -0.45 es:se cayo
0.33 0.21 es:se como
0.50 0.45 es:se cuando
0.55 0.55 es:se donde
-0.23 -0.26 es:se encerr
0.61 0.32 es:se fue
0.02 0.42 es:se fueron
-0.61 -0.10 es:se las
-0.42 0.44 es:se lo
-0.65 0.62 es:se mata
-0.20 0.33 es:se mato
-0.63 -0.55 es:se me
0.37 0.37 es:se mete
0.20 0.30 es:se por
-0.44 -0.42 es:se puede
0.14 -0.12 es:se que
0.32 0.16 es:se queda
-0.36 -0.13 es:se quiere
0.31 0.18 es:se rompio
0.06 0.49 es:se si
-0.28 -0.26 es:se suicid
0.19 0.19 es:se termin
-0.52 0.24 es:se tiro
0.02 0.30 es:se tomo
-0.29 -0.19 es:se va
0.29 0.15 es:se van
0.21 0.10 es:se ve
-0.51 -0.56 es:se ~
0.24 0.54 es:sea
0.53 1.23 es:seguir
0.44 0.47 es:seguir vivien
0.24 0.34 es:segund
-0.18 -0.08 es:segura
0.34 0.15 es:seguri
0.24 0.10 es:seguro
-0.46 -0.72 es:seis
-0.88 -0.95 es:semana
-0.68 0.68 es:semana pasada
-0.33 -0.28 es:semana que
0.64 0.64 es:sentad
0.41 0.45 es:sentad en
-0.66 -0.47 es:senti
-0.69 0.46 es:sentid
-0.46 0.28 es:sentid a
0.54 0.21 es:sentir
0.01 -0.12 es:sepas
0.37 1.32 es:ser
-0.11 0.66 es:seria
-0.31 0.12 es:seria mas
-0.58 0.22 es:seria no
0.31 0.34 es:seria un
-0.50 0.41 es:serian
-0.36 0.30 es:serian mas
-0.79 -0.92 es:serie
0.22 0.96 es:serio
-0.55 -0.63 es:sesion
-0.23 0.18 es:si
-0.57 -0.58 es:si el
-0.62 -0.62 es:si estoy
0.52 0.48 es:si la
-0.42 0.37 es:si le
0.63 0.54 es:si lo
0.17 0.81 es:si me
-0.47 0.17 es:si se
-0.12 0.52 es:si yo
-0.20 0.26 es:siempr
-0.62 -0.60 es:siempr de
-0.27 0.33 es:siento
-0.34 0.23 es:siento atrapa
0.29 -0.19 es:siento mal
-0.78 0.31 es:siento que
0.24 0.31 es:siete
0.67 0.62 es:siga
-0.92 0.04 es:sigo
-0.18 -0.35 es:sigue
0.09 0.13 es:sigue gritan
0.68 0.59 es:siguie
-0.22 -0.37 es:silenc
0.63 0.52 es:silla
0.45 0.29 es:sillon
0.06 -0.32 es:sin
-0.23 0.49 es:sin cortar
-0.22 0.38 es:sin intenc
-0.22 0.38 es:sin plan
0.62 0.59 es:sin que
-0.56 0.47 es:sinmi
-0.12 -0.01 es:sino
-0.34 -0.19 es:sino me
-0.82 0.09 es:sirvo
-0.40 0.07 es:sobre
0.14 0.68 es:sobred
-0.19 0.22 es:sobred y
-0.52 0.23 es:sobrev
-0.49 0.09 es:sobrin
-0.28 0.41 es:sobrin me
0.04 0.15 es:soga
0.11 0.50 es:soga en
0.53 0.41 es:soga esta
-0.10 -0.15 es:soga y
-0.07 -0.41 es:sol
-0.22 -0.58 es:sola
-0.58 -0.49 es:sola el
-0.14 0.23 es:solo
0.40 0.28 es:solo a
0.25 0.26 es:solo espero
-0.27 -0.35 es:solo estoy
0.49 0.47 es:solo me
0.39 0.26 es:solo necesi
0.41 0.40 es:solo queda
0.32 0.29 es:solo queria
-0.26 -0.21 es:solo quiero
0.46 0.28 es:solo una
-1.28 -0.94 es:son
-0.62 -0.60 es:sono
-0.23 0.70 es:sopa
-0.30 0.37 es:sotano
-0.72 0.49 es:soy
-0.60 0.72 es:soy un
-0.57 0.09 es:soy una
-0.43 -0.45 es:soy veteri
0.47 0.58 es:soy yo
0.18 0.24 es:su
0.27 0.09 es:su casa
-0.06 0.25 es:su madre
-0.34 -0.37 es:su mensaj
-0.46 -0.22 es:su mujer
0.38 0.38 es:su nombre
0.47 0.64 es:su padre
0.27 0.44 es:subi
0.46 0.56 es:subi a
-0.66 -0.64 es:suegra
-0.14 -0.07 es:sueno
-0.03 0.43 es:sueno con
0.08 0.08 es:sueno esta
0.03 -0.20 es:sueno que
-0.10 0.06 es:suicid
-0.50 0.31 es:suicid cuando
-0.36 -0.40 es:suicid en
0.12 -0.05 es:suicid es
-0.11 -0.21 es:suicid esta
-0.11 0.11 es:suicid me
-0.33 -0.57 es:sus
-0.82 -0.79 es:suspen
-0.80 -0.12 es:tan
-0.51 -0.58 es:tanto
-0.14 -0.47 es:tanto que
-0.90 -0.88 es:tarde
-0.52 -0.45 es:tarea
-0.37 -0.32 es:tarea de
-0.10 -0.13 es:te
-0.57 -0.57 es:te escrib
0.36 0.37 es:te puedo
-0.12 -0.03 es:te quiero
0.38 0.41 es:te voy
-0.24 -0.07 es:techo
0.37 0.11 es:techo y
-0.52 0.89 es:tele
-0.02 -0.42 es:telefo
0.25 0.00 es:tembla
-0.83 -0.74 es:tenemo
0.32 0.15 es:tener
0.56 0.56 es:tener que
0.30 0.19 es:tengo
0.27 0.22 es:tengo con
0.70 0.41 es:tengo el
0.13 0.11 es:tengo en
-0.01 0.11 es:tengo ganas
0.01 -0.13 es:tengo la
0.69 0.78 es:tengo las
0.07 -0.06 es:tengo miedo
-0.10 -0.06 es:tengo ningun
0.27 -0.20 es:tengo que
0.08 0.08 es:tengo sueno
0.38 0.22 es:tengo todo
-0.25 -0.33 es:tengo un
0.57 0.54 es:tengo una
-0.63 -0.66 es:tengo ~
0.16 0.22 es:tenia
-0.33 0.31 es:tenia diez
0.57 0.45 es:tenia que
-0.59 -0.03 es:tenido
-0.69 -0.87 es:terape
0.16 0.14 es:terapi
0.26 0.13 es:tercer
0.11 -0.20 es:termin
-0.21 -0.14 es:termin con
-0.22 -0.20 es:termin el
0.15 0.13 es:termin esta
0.29 0.28 es:termin la
-0.05 -0.25 es:termin por
0.45 0.34 es:termin todo
-0.43 -0.47 es:tesis
-0.10 -0.18 es:testam
0.05 -0.05 es:testam esta
0.43 0.52 es:the
-0.67 -0.32 es:tia
-0.06 0.73 es:tiempo
0.00 0.30 es:tiempo y
-0.20 -0.32 es:tiene
-0.12 -0.16 es:tiene copia
0.47 0.64 es:tiene que
0.10 -0.14 es:tiene razon
-0.15 0.26 es:tiene sentid
0.18 0.30 es:tiene un
-0.57 -0.34 es:tiene una
-0.49 0.51 es:tienen
-0.32 -0.41 es:tierra
0.29 0.16 es:tio
0.22 0.10 es:tio me
-0.36 -0.44 es:tipo
-0.79 -0.78 es:tiramo
0.45 0.39 es:tirand
0.32 0.18 es:tirar
0.42 0.62 es:tirar del
0.10 -0.03 es:tirarm
0.54 0.79 es:tire
-0.33 -0.23 es:tiro
-0.03 -0.06 es:tiro agua
0.02 -0.04 es:tiro al
-0.33 -0.17 es:tiro de
0.25 -0.00 es:tiro en
0.69 0.64 es:toalla
0.49 0.56 es:toca
0.25 0.38 es:toca cuando
-0.41 0.26 es:toco
0.21 0.12 es:toda
0.03 -0.05 es:toda la
0.36 0.46 es:toda las
-0.24 -0.04 es:todas
-0.29 0.04 es:todas las
-0.31 -0.40 es:todas mis
-0.36 -0.08 es:todavi
-0.09 0.10 es:todavi la
-0.25 0.39 es:todavi pienso
0.11 0.60 es:todo
-0.25 -0.35 es:todo bien
0.29 0.35 es:todo el
-0.16 -0.22 es:todo listo
-0.09 0.41 es:todo lo
-0.06 -0.03 es:todo y
-0.06 1.19 es:todos
0.14 -0.18 es:todos es
0.19 0.86 es:todos los
-0.26 0.12 es:todos mis
-0.46 0.38 es:todos se
-0.63 -0.16 es:tomar
0.55 0.51 es:tomarm
0.13 0.05 es:tome
0.33 0.36 es:tome 30
-0.29 -0.25 es:tome la
-0.43 -0.42 es:tome las
0.49 0.40 es:tome toda
0.64 0.76 es:tome todas
0.13 -0.09 es:tome una
-1.09 0.43 es:tomo
-0.48 -0.68 es:tonter
-0.48 -0.47 es:torre
-0.32 -0.27 es:torre y
-0.15 -0.25 es:torta
-0.76 -0.48 es:trabaj
-0.39 0.00 es:trabaj a
0.18 -0.12 es:trabaj con
0.09 0.22 es:trabaj que
-0.62 -0.65 es:trafic
-0.36 -0.36 es:trafic y
0.04 -0.15 es:tragar
1.02 1.01 es:trague
0.17 0.11 es:trague todo
-0.12 -0.37 es:tranqu
-0.08 0.00 es:tranqu la
-0.82 -0.36 es:tratam
0.19 -0.54 es:treint
-0.63 -0.63 es:tren
-0.17 -0.01 es:tren el
-0.03 0.15 es:tres
0.22 0.49 es:tres anos
0.22 0.10 es:tres cosas
0.48 0.40 es:tres farmac
-0.30 -0.29 es:tres horas
-0.26 -0.55 es:triste
0.09 -0.03 es:tu
0.12 0.10 es:tu eres
-0.13 -0.18 es:tumba
-0.09 -0.13 es:tumba de
0.37 0.29 es:turno
-0.22 -0.23 es:tuve
-0.28 -0.18 es:tuve ganas
0.02 -0.19 es:tuve que
-0.52 0.41 es:tuve un
0.30 -0.02 es:tuve una
-0.12 -0.42 es:tuvimo
0.12 0.67 es:tuvo
0.52 0.62 es:tuya
0.56 0.79 es:ultima
0.21 0.12 es:ultima noche
-0.15 -0.29 es:ultima sesion
0.46 0.27 es:ultima vez
0.54 0.09 es:ultimo
-0.58 -0.64 es:ultimo cigarr
-0.61 -0.56 es:ultimo dia
0.12 0.10 es:ultimo mensaj
-0.52 -0.29 es:un
0.24 0.41 es:un accide
-0.24 -0.11 es:un alivio
0.12 0.45 es:un amigo
0.26 0.13 es:un ano
0.38 0.41 es:un balazo
-0.34 0.35 es:un camion
-0.34 0.24 es:un chico
0.01 0.34 es:un coche
-0.39 0.39 es:un compan
0.11 -0.01 es:un cuchil
-0.21 0.45 es:un descon
-0.53 0.55 es:un desper
-0.23 0.32 es:un frasco
0.21 0.06 es:un hombre
-0.19 -0.36 es:un hotel
-0.22 -0.28 es:un infart
-0.25 -0.38 es:un infier
0.07 0.12 es:un lugar
-0.53 -0.53 es:un mensaj
-0.50 0.44 es:un peso
-0.14 0.17 es:un plan
0.27 0.22 es:un poco
-0.39 0.07 es:un puente
-0.55 -0.56 es:un rato
0.35 0.24 es:un sobre
-0.42 -0.41 es:un suicid
-0.13 0.51 es:un tiempo
-0.26 -0.31 es:un tipo
-0.14 0.25 es:un tiro
0.41 0.49 es:un video
0.22 0.37 es:una
-0.41 0.46 es:una carga
-0.18 -0.12 es:una carta
0.15 0.18 es:una cosa
0.18 -0.15 es:una hora
0.46 0.28 es:una idea
0.37 0.39 es:una lista
-0.24 0.28 es:una madre
-0.40 -0.09 es:una nota
-0.29 -0.36 es:una novela
0.09 0.19 es:una para
0.54 0.51 es:una parte
0.17 0.10 es:una pierna
0.05 0.38 es:una pistol
-0.46 -0.51 es:una semana
0.22 0.99 es:una sobred
-0.04 0.28 es:una soga
-0.04 -0.07 es:una sola
0.43 0.59 es:una vez
-0.30 0.27 es:una vida
-0.26 0.30 es:una vieja
-0.54 -0.69 es:una ~
0.77 0.68 es:unica
0.71 0.76 es:unico
0.51 0.54 es:unico que
-0.78 0.87 es:univer
0.33 0.12 es:uno
0.48 0.42 es:usted
0.66 0.11 es:va
0.55 0.32 es:va a
0.21 0.10 es:va mejor
-0.76 -0.96 es:vacaci
0.19 0.34 es:vacio
-0.02 -0.08 es:vale
0.08 0.30 es:vale nada
1.08 0.92 es:valor
0.57 0.45 es:valor y
-0.89 -0.89 es:vamos
-0.27 -0.31 es:vamos a
0.80 0.12 es:van
0.62 0.34 es:van a
-0.07 -0.01 es:vaso
-0.04 0.51 es:vaya
-0.04 -0.10 es:ve
-0.42 -0.37 es:ve el
-1.30 0.56 es:veces
-0.08 0.30 es:veces a
-0.47 0.18 es:veces pienso
0.19 0.15 es:vecina
-1.25 -0.57 es:vecino
-0.64 0.19 es:veinte
0.01 -0.13 es:vemos
-0.15 -0.23 es:venas
-0.64 -0.74 es:vender
-0.25 -0.28 es:veneno
0.18 0.23 es:veneno para
0.19 0.00 es:ventan
0.34 0.34 es:ventan y
-0.32 0.44 es:veo
-0.35 0.44 es:veo ningun
0.51 0.41 es:veo otra
-0.46 0.28 es:veo sentid
0.93 0.84 es:ver
-0.16 0.27 es:ver a
-0.41 -0.56 es:verano
0.68 0.58 es:verdad
0.47 0.48 es:verdad es
-0.97 -1.07 es:vergue
0.73 0.84 es:verlo
-0.67 -0.75 es:veteri
-0.43 -0.45 es:veteri y
0.24 0.24 es:vez
0.23 0.20 es:vez con
-0.45 0.09 es:vez el
-0.21 -0.37 es:vez en
-0.48 -0.53 es:vez la
0.36 0.43 es:vez me
0.12 0.67 es:vez que
0.07 0.11 es:vez y
-0.60 -0.64 es:vi
-0.34 -0.42 es:vi el
-0.25 -0.22 es:vi que
-0.33 -0.25 es:viaduc
-0.23 -0.18 es:viaduc y
-0.75 -0.57 es:viaje
0.25 0.18 es:vias
-0.34 -0.42 es:vias del
-0.33 -0.13 es:vida
0.31 0.50 es:vida no
0.55 0.59 es:vida se
-0.51 0.54 es:vida y
0.10 0.01 es:video
0.41 0.49 es:video para
-0.70 0.50 es:vieja
0.20 0.01 es:viejo
0.43 0.09 es:viene
0.45 0.34 es:viene el
-0.60 -0.04 es:vienen
-0.31 -0.37 es:vierne
-0.34 0.01 es:vierne es
0.52 0.34 es:viga
-0.47 -0.56 es:vimos
-0.72 0.28 es:vino
0.78 0.72 es:vio
0.74 0.95 es:violar
-0.38 0.39 es:violar en
0.75 0.55 es:violo
0.01 -0.00 es:vista
0.36 -0.08 es:viva
0.36 0.37 es:viva el
0.61 0.66 es:vivien
0.44 0.11 es:vivir
0.05 -0.14 es:vivir mas
-0.00 -0.24 es:vivir no
-0.31 -0.44 es:vivir y
0.57 0.28 es:vivo
-0.16 0.25 es:voces
-0.57 -0.57 es:volamo
-0.33 -0.39 es:volamo a
-0.53 -0.56 es:volo
0.55 0.57 es:volver
0.23 0.67 es:volver a
-0.88 0.67 es:volvi
-0.63 0.48 es:volvi a
0.09 -0.06 es:volvio
0.17 -0.17 es:volvio a
-0.01 0.83 es:vomita
0.29 0.61 es:vomite
0.61 0.37 es:voy
0.31 0.19 es:voy a
0.07 -0.28 es:voy con
-0.60 -0.60 es:voy para
-0.21 -0.60 es:voz
0.68 0.71 es:vuelta
0.50 0.43 es:vuelta atras
0.68 0.63 es:vuelve
0.48 0.45 es:vuelve a
0.33 0.93 es:vuelvo
0.24 0.21 es:vuelvo a
0.50 0.37 es:wey
0.31 0.09 es:y
0.09 0.52 es:y a
0.34 0.34 es:y abri
0.22 0.23 es:y ahora
-0.35 0.26 es:y ando
0.44 0.43 es:y anoche
0.01 -0.03 es:y cerre
-0.36 0.32 es:y colgo
-0.42 -0.42 es:y comimo
0.10 -0.13 es:y creo
0.35 0.39 es:y cuando
0.27 0.80 es:y despue
0.02 -0.03 es:y dice
0.19 0.33 es:y dijo
0.63 0.61 es:y el
0.15 0.33 es:y ella
-0.07 0.03 es:y es
0.55 0.73 es:y esta
0.36 0.31 es:y estoy
0.30 0.13 es:y hoy
-0.37 -0.43 es:y juliet
0.51 0.49 es:y la
0.39 0.04 es:y las
-0.50 -0.69 es:y le
-0.32 -0.32 es:y llame
-0.40 -0.38 es:y llegue
-0.38 -0.45 es:y llore
-0.24 -0.13 es:y lo
0.31 0.25 es:y los
0.02 -0.37 es:y luego
0.19 0.17 es:y manana
-0.07 -0.02 es:y me
0.56 0.65 es:y mi
0.13 0.46 es:y nadie
-0.24 -0.13 es:y no
0.22 0.24 es:y que
-0.20 -0.42 es:y quiero
-0.22 0.08 es:y sali
-0.06 -0.28 es:y salio
0.23 0.31 es:y se
0.09 0.13 es:y sigue
0.11 0.89 es:y tengo
0.43 0.63 es:y todavi
-0.31 -0.09 es:y todo
-0.09 -0.16 es:y una
0.71 0.64 es:y voy
0.32 0.28 es:y ya
-0.06 -0.31 es:y yo
0.04 0.17 es:ya
-0.02 0.18 es:ya deje
0.07 0.51 es:ya descan
-0.06 -0.15 es:ya escrib
-0.32 -0.22 es:ya esta
0.34 0.42 es:ya estoy
0.49 0.33 es:ya lo
0.61 0.69 es:ya me
-0.48 0.54 es:ya nada
-0.39 -0.27 es:ya ni
0.13 -0.00 es:ya no
0.41 0.39 es:ya pense
0.42 0.38 es:ya saque
0.61 0.74 es:ya se
0.48 0.55 es:ya tengo
-0.23 0.14 es:ya termin
-0.29 -0.25 es:ya tome
0.60 0.12 es:yo
-0.28 -0.22 es:yo no
-0.44 0.16 es:yo tenia
0.33 0.30 es:yo voy
0.39 0.45 es:yo ya
-1.04 -1.05 es:~
-0.70 -0.74 es:~ con
0.17 -0.03 es:~ de
-0.59 -0.72 es:~ el
-0.61 -0.57 es:~ en
-0.52 0.30 es:~ haha
-0.59 -0.67 es:~ la
-0.32 -0.30 es:~ los
0.33 0.23 es:~ mi
0.20 -0.28 es:~ para
-0.41 -0.37 es:~ pero
0.81 0.74 es:~ una
0.26 0.31 es:~ y
-0.74 -0.75 es:~ ~
0.20 0.52 exit
0.10 -0.26 exit+forever
0.05 -0.11 exit+glad
-0.02 0.00 exit+height
-0.18 0.68 exit+hold
-0.07 0.21 exit+hurt-other
-0.12 -0.17 exit+intend
-0.25 0.69 exit+kill-self
-0.43 -0.12 exit+kin
-0.09 -0.23 exit+leisure
-0.08 0.44 exit+letter
0.44 -0.04 exit+life
0.31 0.32 exit+love
0.45 0.36 exit+matter
-0.27 -0.43 exit+no
-0.40 -0.36 exit+now
0.25 -0.13 exit+other
0.41 0.49 exit+papers
-0.03 0.61 exit+passed
0.18 0.48 exit+past
0.28 0.19 exit+pet
0.39 0.46 exit+pills
0.04 0.24 exit+prepare
0.12 0.11 exit+quantity
0.25 0.33 exit+rope
0.07 0.38 exit+school
0.14 0.08 exit+self
0.08 0.07 exit+sorry
-0.58 0.50 exit+spoken
0.07 -0.12 exit+stand
-0.25 -0.11 exit+tonight
0.48 0.61 exit+took
0.23 0.27 exit+trapped
-0.26 0.45 exit+urge
-0.11 0.35 exit+vehicle
-0.65 -0.34 exit+violence
-0.09 0.52 exit+want
0.19 0.22 exit+you
-0.14 -0.17 exit>date
-0.10 -0.29 exit>exit
0.10 -0.26 exit>forever
-0.14 -0.20 exit>intend
0.22 -0.18 exit>life
0.33 0.63 exit>no
0.34 0.25 exit>now
0.38 0.25 exit>other
0.25 0.33 exit>rope
0.10 -0.04 exit>self
0.24 -0.15 exit>stand
-0.29 -0.10 exit>tonight
0.63 0.75 find
0.38 0.54 find+hold
0.09 0.10 find+hurt-other
0.09 0.55 find+kin
-0.19 -0.25 find+letter
-0.35 -0.41 find+media
0.64 0.93 find+no
0.36 0.57 find+now
0.29 -0.01 find+other
0.07 0.15 find+papers
0.34 0.03 find+past
0.07 0.15 find+peace
-0.34 0.54 find+pills
-0.40 -0.01 find+prepare
0.06 0.46 find+question
-0.35 -0.41 find+rope
-0.38 0.38 find+routine
0.20 0.23 find+self
-0.13 -0.19 find+stand
-0.07 0.19 find+tonight
0.32 0.31 find+want
0.38 0.42 find>date
0.29 0.27 find>enough
-0.35 -0.41 find>find
0.45 0.40 find>kin
-0.35 -0.41 find>letter
-0.41 -0.47 find>other
0.37 0.27 find>past
0.31 0.35 find>self
0.13 -0.00 find>tonight
0.33 0.31 forever
-0.10 -0.13 forever+glad
0.55 0.64 forever+goodbye
-0.30 0.40 forever+intend
0.50 0.62 forever+last
-0.00 -0.26 forever+life
-0.35 -0.33 forever+media
0.02 -0.10 forever+no
-0.40 -0.38 forever+now
0.48 0.33 forever+other
-0.04 -0.02 forever+past
0.32 0.53 forever+peace
0.62 0.55 forever+routine
-0.04 -0.20 forever+self
0.09 0.06 forever+stand
0.22 0.08 forever+tonight
0.27 0.20 forever+want
0.17 0.16 forever+work
0.17 0.02 forever>forever
0.13 0.07 forever>glad
-0.30 -0.19 forever>media
-0.73 -0.04 forever>self
0.09 0.06 forever>stand
0.46 0.33 forever>tonight
-0.19 -0.16 funeral
0.43 0.42 funeral+give-away
-0.32 -0.29 funeral+height
0.30 0.24 funeral+kin
-0.14 -0.26 funeral+laugh
-0.18 -0.21 funeral+leisure
-0.05 -0.06 funeral+letter
-0.07 -0.08 funeral+mourning
0.04 -0.00 funeral+now
-0.36 -0.22 funeral+old
-0.29 -0.52 funeral+other
0.24 0.21 funeral+papers
0.37 0.30 funeral+passed
0.10 -0.49 funeral+past
0.11 0.51 funeral+peace
-0.28 -0.40 funeral+pet
0.31 0.07 funeral+pills
0.20 0.17 funeral+prepare
-0.09 -0.26 funeral+quantity
0.23 0.20 funeral+question
0.19 0.30 funeral+self
0.09 0.07 funeral+spoken
0.04 -0.05 funeral+stand
0.13 -0.01 funeral+tonight
0.15 0.14 funeral+vehicle
-0.14 -0.26 funeral+water
0.07 -0.18 funeral+work
0.22 0.14 funeral>chores
-0.25 -0.27 funeral>date
0.18 0.19 funeral>kin
-0.27 -0.13 funeral>leisure
-0.60 -0.47 funeral>other
0.30 0.12 funeral>past
-0.28 -0.40 funeral>pet
-0.36 -0.41 funeral>quantity
0.15 0.14 funeral>question
0.04 0.08 funeral>self
-0.03 -0.14 funeral>stand
0.71 0.63 gas
0.35 0.21 gas+hold
0.22 0.29 gas+intend
0.29 0.29 gas+now
-0.01 -0.10 gas+other
-0.01 0.05 gas+passed
0.41 0.44 gas+pet
0.37 0.39 gas+prepare
0.00 0.02 gas+quantity
0.40 0.29 gas+rope
0.58 0.60 gas+self
-0.44 -0.41 gas+tonight
0.02 0.05 gas+vehicle
0.31 0.25 gas>gas
-0.49 -0.51 gas>other
0.29 0.21 gas>self
0.31 0.25 gas>vehicle
-0.06 -0.11 give-away
-0.07 -0.07 give-away+goodbye
-0.39 0.58 give-away+hold
0.35 0.25 give-away+intend
0.46 0.70 give-away+kill-self
0.24 0.18 give-away+kin
-0.27 0.03 give-away+last
0.14 0.10 give-away+leisure
0.17 -0.01 give-away+letter
0.45 0.45 give-away+matter
-0.27 -0.25 give-away+media
-0.14 0.42 give-away+no
0.48 0.59 give-away+now
-0.10 -0.26 give-away+old
-0.01 0.09 give-away+other
0.18 0.03 give-away+papers
0.25 0.10 give-away+passed
-0.20 -0.01 give-away+past
0.09 0.33 give-away+pet
-0.28 -0.25 give-away+pills
-0.04 -0.18 give-away+prepare
0.06 0.36 give-away+quantity
0.23 0.02 give-away+question
-0.54 -0.57 give-away+revenge
-0.34 -0.54 give-away+school
0.11 0.29 give-away+self
-0.32 0.24 give-away+spoken
-0.53 -0.37 give-away+stand
-0.43 0.07 give-away+tonight
0.10 -0.00 give-away+trapped
-0.05 -0.11 give-away+vehicle
-0.16 0.54 give-away+violence
-0.00 -0.25 give-away+want
-0.13 -0.22 give-away+you
-0.43 -0.38 give-away>chores
-0.10 -0.25 give-away>kin
-0.19 -0.26 give-away>leisure
-0.23 -0.14 give-away>other
0.10 -0.03 give-away>papers
0.25 0.10 give-away>passed
0.09 0.35 give-away>pet
0.22 0.19 give-away>self
-0.68 -0.42 give-away>stand
0.08 -0.14 give-away>want
-0.26 -0.47 glad
0.23 0.19 glad+height
0.57 0.28 glad+hold
-0.13 -0.31 glad+hurt-self
-0.05 0.65 glad+intend
0.19 0.45 glad+joy
0.28 0.31 glad+kill-self
-0.26 0.36 glad+kin
0.18 0.14 glad+last
0.30 0.26 glad+laugh
0.39 0.38 glad+leisure
-0.35 -0.21 glad+life
-0.40 -0.42 glad+media
-0.03 0.25 glad+no
0.06 0.26 glad+now
-0.29 -0.47 glad+old
-0.21 -0.32 glad+other
0.42 0.28 glad+papers
0.31 0.23 glad+passed
-0.05 -0.24 glad+past
0.37 0.47 glad+peace
-0.28 -0.23 glad+pills
0.15 0.16 glad+prepare
-0.12 -0.26 glad+quantity
0.37 0.27 glad+rope
-0.06 0.39 glad+routine
-0.27 -0.71 glad+school
-0.35 -0.40 glad+self
-0.05 0.34 glad+spoken
0.23 0.30 glad+stand
0.19 0.07 glad+thanks
0.01 0.03 glad+therapy
-0.44 -0.57 glad+tired
-0.33 -0.25 glad+tonight
0.08 0.08 glad+took
-0.19 0.22 glad+trapped
0.01 -0.40 glad+want
-0.49 0.11 glad+work
0.11 -0.15 glad+you
0.32 0.25 glad>after
-0.45 -0.51 glad>date
0.25 0.48 glad>die
-0.44 -0.43 glad>end
-0.38 -0.48 glad>glad
0.21 0.30 glad>height
0.28 0.31 glad>kill-self
-0.11 0.27 glad>kin
0.31 0.28 glad>leisure
-0.30 -0.41 glad>life
-0.13 -0.02 glad>no
-0.28 -0.24 glad>other
0.32 0.19 glad>quantity
-0.11 -0.42 glad>self
0.34 0.28 glad>stand
0.16 0.35 glad>thanks
-0.25 -0.19 glad>tonight
0.41 0.38 glad>want
0.73 0.44 goodbye
0.46 0.49 goodbye+height
0.28 0.22 goodbye+hold
0.46 0.49 goodbye+intend
-0.26 -0.35 goodbye+kin
0.48 0.51 goodbye+last
-0.57 -0.64 goodbye+leisure
0.28 0.51 goodbye+letter
0.42 0.35 goodbye+love
0.40 0.30 goodbye+no
0.61 0.71 goodbye+now
-0.41 -0.44 goodbye+old
-0.00 -0.04 goodbye+other
0.41 0.45 goodbye+past
-0.51 -0.35 goodbye+prepare
0.32 0.34 goodbye+self
0.09 0.12 goodbye+sorry
0.21 0.17 goodbye+spoken
-0.48 -0.23 goodbye+stand
0.23 0.33 goodbye+thanks
-0.09 -0.26 goodbye+tonight
0.37 0.36 goodbye+trapped
-0.52 -0.56 goodbye+vehicle
0.42 0.51 goodbye+want
-0.55 -0.45 goodbye+work
0.60 0.68 goodbye+you
0.37 0.37 goodbye>do-it
0.55 0.64 goodbye>forever
0.02 -0.27 goodbye>goodbye
-0.26 -0.35 goodbye>kin
-0.03 0.13 goodbye>letter
0.46 0.45 goodbye>no
0.13 0.19 goodbye>now
-0.41 -0.44 goodbye>old
0.55 0.42 goodbye>other
0.17 0.19 goodbye>past
-0.06 -0.20 goodbye>self
-0.43 -0.49 goodbye>stand
0.41 0.43 goodbye>thanks
-0.41 -0.42 goodbye>tonight
-0.55 -0.45 goodbye>work
0.60 0.68 goodbye>you
0.70 0.28 gun
-0.50 -0.33 gun+height
-0.23 -0.08 gun+hold
0.22 0.36 gun+hurt-other
0.23 0.27 gun+intend
0.06 -0.24 gun+kill-self
-0.11 0.57 gun+kin
-0.49 -0.35 gun+laugh
0.13 0.16 gun+letter
-0.56 0.20 gun+life
-0.49 0.14 gun+matter
-0.18 -0.19 gun+no
0.20 0.30 gun+now
0.40 0.43 gun+old
0.31 0.41 gun+other
0.03 0.16 gun+passed
0.20 -0.08 gun+past
0.33 0.62 gun+prepare
0.49 0.13 gun+self
0.20 0.58 gun+spoken
0.42 0.19 gun+stand
0.15 0.72 gun+tonight
0.16 0.29 gun+took
0.22 0.32 gun+trapped
0.40 0.35 gun+vehicle
-0.21 -0.17 gun+violence
-0.23 -0.44 gun+want
-0.07 -0.24 gun+water
0.12 0.14 gun+work
-0.50 0.30 gun+worry
-0.03 -0.21 gun>chores
0.09 0.62 gun>gun
-0.44 -0.26 gun>height
-0.07 0.30 gun>hold
0.19 0.25 gun>intend
0.45 0.60 gun>kin
-0.49 0.14 gun>life
-0.45 -0.39 gun>no
0.20 0.46 gun>other
0.23 -0.13 gun>past
0.14 0.23 gun>prepare
0.19 -0.01 gun>self
-0.56 0.20 gun>spoken
0.26 -0.03 gun>stand
-0.03 0.47 gun>tonight
0.36 0.35 gun>vehicle
-0.07 -0.24 gun>water
0.07 -0.19 height
0.24 0.18 height+hold
0.33 0.25 height+intend
-0.18 -0.24 height+kill-self
-0.27 -0.38 height+kin
-0.11 0.07 height+last
-0.40 -0.36 height+laugh
0.14 -0.05 height+leisure
-0.13 -0.14 height+letter
0.12 -0.02 height+media
0.20 0.39 height+no
0.20 0.20 height+now
-0.56 0.40 height+old
0.27 0.28 height+other
0.23 0.19 height+passed
-0.34 0.20 height+past
0.53 0.48 height+prepare
-0.55 -0.50 height+quantity
0.21 0.06 height+self
0.37 0.45 height+sorry
-0.14 -0.10 height+spoken
0.41 0.45 height+stand
0.14 0.25 height+therapy
-0.14 -0.17 height+tonight
-0.34 -0.06 height+train
0.20 0.53 height+trapped
0.45 0.30 height+urge
0.36 0.31 height+vehicle
-0.68 -0.57 height+violence
0.64 0.96 height+want
-0.19 -0.09 height+water
-0.59 -0.70 height+work
-0.53 -0.60 height+wound
-0.02 -0.10 height>after
-0.44 -0.46 height>date
0.19 0.25 height>enough
0.46 0.49 height>goodbye
0.51 0.43 height>height
-0.06 0.50 height>last
-0.38 -0.30 height>laugh
0.02 -0.06 height>leisure
-0.22 -0.29 height>media
0.62 0.88 height>no
0.25 0.11 height>now
0.35 0.41 height>other
-0.28 0.32 height>past
-0.18 -0.14 height>prepare
-0.17 -0.06 height>quantity
-0.13 -0.34 height>self
0.27 0.35 height>sorry
0.35 0.39 height>stand
0.29 0.25 height>tonight
0.34 0.14 height>want
0.21 0.20 height>water
0.36 0.25 hold
-0.08 0.01 hold+hurt-other
-0.23 0.23 hold+hurt-self
-0.02 0.01 hold+intend
-0.32 -0.24 hold+kill-self
0.52 0.56 hold+kin
-0.51 -0.29 hold+last
0.04 0.04 hold+laugh
-0.22 -0.51 hold+leisure
0.59 0.40 hold+letter
0.02 -0.45 hold+life
-0.12 0.10 hold+matter
-0.17 0.16 hold+media
-0.20 0.44 hold+mourning
-0.19 -0.05 hold+no
0.18 0.58 hold+now
-0.14 -0.32 hold+old
0.18 0.48 hold+other
-0.41 -0.24 hold+pain
-0.28 -0.18 hold+papers
-0.16 0.20 hold+passed
-0.19 -0.00 hold+past
0.49 0.56 hold+peace
0.25 0.18 hold+pet
0.75 0.63 hold+pills
0.54 0.52 hold+poison
0.32 0.17 hold+prepare
-0.16 -0.17 hold+quantity
0.52 0.25 hold+question
-0.11 -0.18 hold+revenge
0.66 0.70 hold+rope
0.25 0.07 hold+routine
0.16 0.04 hold+school
0.25 0.22 hold+self
0.34 0.28 hold+sleep-away
0.40 -0.01 hold+spoken
0.34 0.49 hold+stand
0.52 0.14 hold+substance
0.01 -0.46 hold+suicide
-0.43 -0.30 hold+therapy
-0.15 -0.23 hold+tired
0.22 0.19 hold+tonight
0.43 0.10 hold+took
0.52 0.58 hold+train
-0.22 0.15 hold+trapped
0.13 0.31 hold+urge
0.30 0.33 hold+vehicle
-0.12 0.07 hold+violence
-0.15 -0.22 hold+want
-0.09 -0.14 hold+water
-0.19 -0.23 hold+work
-0.04 0.22 hold+wound
-0.05 -0.12 hold+you
-0.19 0.02 hold>aftermath
0.53 0.56 hold>anymore
0.28 0.29 hold>blade
-0.01 -0.18 hold>cannot
-0.17 0.13 hold>child
0.72 0.58 hold>chores
0.86 0.87 hold>date
-0.36 -0.08 hold>despair
0.32 0.14 hold>die
0.38 0.38 hold>end
-0.06 -0.18 hold>enough
0.64 0.75 hold>exit
-0.56 0.50 hold>give-away
0.15 0.16 hold>goodbye
-0.09 -0.04 hold>gun
-0.19 -0.17 hold>height
1.15 1.12 hold>hold
0.09 0.12 hold>hurt-other
0.30 -0.15 hold>hurt-self
-0.01 -0.21 hold>intend
-0.18 -0.01 hold>last
0.43 0.59 hold>letter
0.44 0.57 hold>life
-0.17 0.21 hold>mourning
-0.59 -0.49 hold>no
-0.12 0.37 hold>now
0.37 0.50 hold>old
0.70 0.47 hold>other
-0.06 0.19 hold>papers
-0.20 0.47 hold>passed
-0.13 0.31 hold>past
0.81 0.40 hold>pills
0.30 0.11 hold>prepare
0.24 0.99 hold>quantity
0.54 0.56 hold>rope
-0.27 -0.28 hold>school
0.91 0.63 hold>self
0.53 0.46 hold>spoken
0.23 0.76 hold>stand
0.09 -0.38 hold>suicide
-0.37 -0.15 hold>therapy
0.39 0.44 hold>tonight
0.55 0.50 hold>took
-0.31 -0.23 hold>trapped
0.02 0.11 hold>urge
0.70 0.55 hold>vehicle
0.19 -0.12 hold>violence
-0.09 0.02 hold>want
0.37 0.36 hold>water
-0.34 -0.45 hold>work
-0.09 -0.18 hold>wound
0.39 0.19 hurt-other
0.39 0.34 hurt-other+intend
-0.29 -0.44 hurt-other+kin
-0.45 -0.43 hurt-other+laugh
0.03 -0.18 hurt-other+no
0.08 -0.14 hurt-other+now
0.33 0.14 hurt-other+other
-0.23 -0.24 hurt-other+peace
0.10 0.13 hurt-other+prepare
0.41 0.43 hurt-other+revenge
0.07 0.06 hurt-other+self
-0.20 -0.15 hurt-other+therapy
0.25 0.37 hurt-other+tonight
-0.40 -0.42 hurt-other+took
0.33 0.42 hurt-other+trapped
-0.00 0.25 hurt-other+urge
-0.53 0.06 hurt-other+vehicle
-0.23 0.07 hurt-other+violence
0.60 0.46 hurt-other+voices
0.06 0.41 hurt-other+want
0.36 0.44 hurt-other+wound
0.46 0.49 hurt-other+you
0.25 0.14 hurt-other>date
0.10 0.11 hurt-other>hurt-other
0.18 0.14 hurt-other>kin
-0.38 -0.28 hurt-other>no
0.18 -0.04 hurt-other>other
0.16 0.39 hurt-other>past
0.09 0.12 hurt-other>prepare
0.41 0.43 hurt-other>revenge
0.50 0.34 hurt-other>self
0.16 0.25 hurt-other>tonight
-0.46 0.26 hurt-other>vehicle
-0.18 0.00 hurt-self
-0.33 -0.28 hurt-self+intend
-0.37 -0.20 hurt-self+last
-0.37 -0.54 hurt-self+no
0.16 0.12 hurt-self+now
-0.23 0.08 hurt-self+other
0.10 0.06 hurt-self+pain
-0.02 0.18 hurt-self+passed
-0.30 0.45 hurt-self+past
-0.32 0.21 hurt-self+prepare
-0.28 0.05 hurt-self+quantity
0.03 -0.17 hurt-self+question
-0.40 -0.29 hurt-self+routine
-0.02 -0.20 hurt-self+self
-0.49 -0.34 hurt-self+spoken
0.19 0.37 hurt-self+stand
0.19 0.40 hurt-self+substance
-0.51 -0.62 hurt-self+suicide
0.40 0.33 hurt-self+trapped
0.28 -0.07 hurt-self+urge
-0.09 -0.16 hurt-self+violence
-0.08 0.12 hurt-self+want
-0.16 -0.47 hurt-self+work
0.20 0.67 hurt-self+wound
0.26 0.28 hurt-self>anymore
-0.34 0.20 hurt-self>date
-0.28 0.36 hurt-self>last
0.71 0.04 hurt-self>no
0.15 0.07 hurt-self>now
-0.04 -0.01 hurt-self>other
-0.43 0.36 hurt-self>past
-0.18 -0.08 hurt-self>quantity
-0.23 -0.23 hurt-self>self
0.25 -0.02 hurt-self>tonight
0.42 0.37 hurt-self>urge
0.44 0.33 hurt-self>wound
0.35 0.30 intend
0.15 0.28 intend+kill-self
-0.10 -0.23 intend+kin
-0.25 -0.10 intend+last
-0.51 -0.45 intend+laugh
-0.58 -0.66 intend+leisure
0.09 0.00 intend+letter
0.80 0.94 intend+life
-0.44 -0.37 intend+love
0.51 0.18 intend+matter
-0.46 -0.45 intend+media
-0.05 0.21 intend+mourning
-0.03 -0.07 intend+no
-0.33 -0.47 intend+now
0.08 0.03 intend+old
-0.04 -0.20 intend+other
0.19 0.29 intend+pain
0.16 0.24 intend+papers
-0.22 -0.08 intend+passed
-0.18 -0.01 intend+past
0.59 0.61 intend+peace
0.14 0.10 intend+pet
0.71 0.76 intend+pills
0.05 0.38 intend+poison
0.21 -0.03 intend+prepare
0.20 0.02 intend+quantity
-0.01 -0.03 intend+question
0.14 0.04 intend+revenge
0.56 0.66 intend+rope
0.06 -0.03 intend+school
0.16 -0.07 intend+self
-0.02 0.34 intend+sleep-away
-0.37 0.29 intend+spoken
-0.01 0.40 intend+substance
0.07 0.62 intend+suicide
0.60 0.62 intend+thanks
-0.16 -0.12 intend+therapy
0.34 0.40 intend+tired
-0.30 -0.38 intend+tonight
-0.33 -0.18 intend+took
0.51 0.52 intend+train
-0.31 -0.37 intend+trapped
0.17 0.61 intend+urge
-0.50 -0.21 intend+vehicle
-0.24 -0.31 intend+violence
-0.02 0.40 intend+want
-0.10 -0.07 intend+water
0.63 0.59 intend+work
0.34 0.39 intend+worry
0.48 0.24 intend+wound
0.10 0.65 intend+you
0.32 0.37 intend>after
-0.12 0.70 intend>alone
-0.20 -0.36 intend>anymore
0.13 0.21 intend>burden
-0.31 -0.24 intend>care
0.11 0.03 intend>child
-0.14 -0.13 intend>chores
0.39 0.30 intend>date
0.51 0.71 intend>die
-0.18 -0.26 intend>do-it
-0.02 0.04 intend>end
0.40 0.27 intend>enough
-0.07 -0.12 intend>exit
-0.21 0.58 intend>glad
-0.07 0.01 intend>height
-0.29 -0.30 intend>hold
0.47 0.31 intend>hurt-other
-0.33 -0.28 intend>hurt-self
0.05 0.06 intend>intend
0.13 0.18 intend>kill-self
0.36 0.34 intend>kin
-0.09 -0.02 intend>last
-0.01 0.15 intend>leisure
-0.54 -0.57 intend>letter
0.88 0.74 intend>life
-0.11 -0.09 intend>matter
-0.21 0.57 intend>no
-0.48 -0.28 intend>now
0.42 0.39 intend>other
-0.01 0.11 intend>pain
0.27 0.73 intend>passed
0.36 0.42 intend>past
-0.08 -0.25 intend>peace
0.26 0.28 intend>poison
0.54 0.53 intend>quantity
0.25 0.32 intend>question
0.11 0.13 intend>revenge
0.34 0.50 intend>rope
-0.14 -0.12 intend>self
0.44 0.32 intend>sleep-away
-0.50 -0.32 intend>stand
0.65 0.57 intend>suicide
0.45 0.49 intend>thanks
0.16 0.46 intend>tired
-0.38 -0.33 intend>tonight
0.27 0.18 intend>took
0.17 0.59 intend>urge
0.04 0.74 intend>want
0.03 -0.09 intend>wound
-0.30 0.16 intend>you
0.19 -0.54 joy
-0.20 -0.37 joy+other
0.09 -0.23 joy+past
0.08 -0.32 joy+self
-0.19 -0.14 joy+spoken
-0.21 -0.13 joy+tonight
-0.21 -0.13 joy+work
0.10 -0.17 joy>past
-0.19 -0.14 joy>tonight
-0.19 -0.14 joy>work
1.11 0.68 kill-self
-0.47 -0.19 kill-self+last
-0.52 -0.13 kill-self+laugh
-0.43 -0.52 kill-self+leisure
-0.08 -0.30 kill-self+life
0.19 0.31 kill-self+matter
-0.09 -0.43 kill-self+no
-0.29 -0.09 kill-self+now
-0.06 0.37 kill-self+old
-0.29 -0.10 kill-self+other
0.28 0.31 kill-self+passed
-0.17 0.26 kill-self+past
-0.54 0.58 kill-self+pet
0.21 0.20 kill-self+pills
0.15 -0.04 kill-self+prepare
0.53 0.24 kill-self+quantity
0.34 0.65 kill-self+question
0.54 0.59 kill-self+rope
0.28 0.17 kill-self+school
0.13 -0.02 kill-self+self
-0.17 0.87 kill-self+spoken
-0.33 0.20 kill-self+stand
0.61 0.58 kill-self+suicide
0.75 0.62 kill-self+tonight
0.37 0.34 kill-self+train
-0.18 0.53 kill-self+trapped
0.28 -0.07 kill-self+urge
-0.25 -0.22 kill-self+violence
0.32 0.24 kill-self+want
0.10 -0.05 kill-self+water
0.08 0.07 kill-self+wound
0.28 0.20 kill-self+you
0.01 -0.11 kill-self>anymore
-0.23 0.16 kill-self>child
-0.27 0.42 kill-self>date
0.58 0.42 kill-self>end
0.06 -0.24 kill-self>gun
-0.10 0.35 kill-self>hold
0.16 0.70 kill-self>intend
-0.66 -0.30 kill-self>laugh
0.26 0.51 kill-self>life
-0.18 -0.30 kill-self>no
-0.52 -0.49 kill-self>now
-0.19 -0.18 kill-self>other
-0.02 0.59 kill-self>past
-0.54 0.58 kill-self>pet
0.13 0.20 kill-self>self
-0.25 -0.16 kill-self>stand
0.91 0.80 kill-self>tonight
0.06 -0.24 kill-self>violence
0.18 0.27 kill-self>want
-0.02 -0.23 kill-self>water
-0.18 -0.40 kin
-0.83 -0.37 kin+last
-0.11 -0.28 kin+leisure
-0.25 -0.60 kin+letter
-0.89 -0.52 kin+life
0.06 0.06 kin+matter
-0.39 -0.54 kin+media
-0.61 -0.34 kin+mourning
-0.12 -0.20 kin+no
-0.01 0.13 kin+now
-0.38 -0.22 kin+old
0.38 0.26 kin+other
0.02 0.26 kin+pain
0.04 -0.03 kin+papers
-0.12 0.06 kin+passed
0.26 0.02 kin+past
0.31 0.11 kin+peace
0.25 0.11 kin+pet
-0.08 0.29 kin+pills
-0.29 -0.04 kin+prepare
0.02 -0.13 kin+quantity
-0.52 -0.48 kin+question
-0.29 0.76 kin+rope
0.37 0.40 kin+routine
0.35 0.28 kin+school
0.16 0.14 kin+self
-0.40 0.22 kin+spoken
0.13 0.26 kin+stand
-0.77 0.42 kin+suicide
0.22 0.26 kin+thanks
0.37 0.22 kin+tonight
-0.12 0.47 kin+took
0.05 0.06 kin+trapped
-0.20 -0.32 kin+urge
-0.46 -0.29 kin+vehicle
0.39 0.14 kin+violence
-0.31 -0.04 kin+want
-0.38 -0.34 kin+water
-0.39 0.39 kin+worry
0.05 -0.06 kin+wound
0.40 0.43 kin+you
-0.30 -0.26 kin>after
-0.59 -0.28 kin>aftermath
0.33 0.36 kin>anymore
-0.00 -0.04 kin>burden
0.27 0.43 kin>cannot
-0.28 -0.23 kin>care
-0.22 -0.31 kin>chores
0.20 0.30 kin>date
0.13 0.39 kin>despair
-0.36 -0.32 kin>die
0.10 0.61 kin>exit
-0.17 0.31 kin>find
0.27 0.22 kin>funeral
-0.45 -0.39 kin>give-away
-0.31 0.17 kin>glad
-0.33 0.37 kin>gun
0.24 0.16 kin>hold
-0.49 -0.49 kin>intend
-0.11 -0.14 kin>leisure
-0.52 -0.42 kin>letter
-0.35 -0.48 kin>life
0.06 0.01 kin>matter
-0.44 -0.60 kin>mourning
0.23 -0.07 kin>no
0.25 0.08 kin>now
-0.30 -0.51 kin>old
0.25 0.35 kin>other
-0.35 -0.32 kin>papers
-0.51 -0.01 kin>passed
0.13 -0.28 kin>past
0.23 0.05 kin>pills
-0.15 0.32 kin>prepare
0.07 0.10 kin>quantity
-0.22 0.33 kin>rope
0.15 0.06 kin>self
-0.42 0.64 kin>spoken
0.28 0.36 kin>stand
-0.75 0.49 kin>suicide
0.31 0.30 kin>tonight
0.01 0.09 kin>took
0.48 0.41 kin>trapped
0.52 0.78 kin>violence
0.07 0.20 kin>want
-0.31 0.26 kin>worry
0.46 0.42 kin>wound
0.30 0.21 last
0.32 0.34 last+laugh
0.14 -0.03 last+leisure
0.75 0.61 last+letter
-0.70 -0.55 last+media
-0.42 -0.47 last+no
-0.61 -0.30 last+now
-0.37 -0.06 last+other
-0.07 -0.11 last+papers
0.10 -0.19 last+passed
-0.08 0.04 last+past
-0.08 -0.10 last+peace
0.04 0.07 last+pills
0.18 0.12 last+prepare
0.52 0.29 last+quantity
0.34 0.34 last+question
-0.33 -0.22 last+revenge
0.23 0.14 last+rope
-0.34 -0.06 last+school
0.05 0.06 last+self
-0.05 -0.21 last+spoken
-0.36 -0.21 last+stand
-0.11 0.26 last+substance
0.20 0.26 last+thanks
-0.36 -0.16 last+therapy
-0.16 0.06 last+tonight
-0.51 -0.36 last+took
-0.20 -0.00 last+train
-0.05 -0.01 last+trapped
0.16 0.11 last+violence
0.37 0.38 last+voices
0.19 0.03 last+want
-0.24 -0.27 last+work
-0.04 0.63 last+wound
0.57 0.64 last+you
0.36 0.47 last>aftermath
0.12 0.10 last>date
-0.18 -0.14 last>do-it
-0.19 -0.32 last>end
0.20 0.27 last>goodbye
-0.12 0.16 last>hold
0.17 0.15 last>intend
-0.44 -0.44 last>last
0.03 -0.11 last>leisure
0.74 0.58 last>letter
-0.36 -0.69 last>media
-0.18 -0.23 last>now
-0.72 -0.28 last>other
-0.21 -0.34 last>passed
-0.03 -0.34 last>past
-0.08 -0.10 last>peace
0.01 -0.14 last>self
0.08 0.41 last>spoken
-0.36 -0.16 last>therapy
-0.01 0.39 last>tonight
0.35 0.40 last>violence
0.21 0.24 last>want
-0.16 -0.16 last>work
0.38 0.34 last>you
0.26 0.05 laugh
-0.28 -0.32 laugh+leisure
-0.09 -0.08 laugh+media
-0.14 -0.15 laugh+mourning
0.90 0.90 laugh+no
-0.06 -0.28 laugh+now
-0.22 -0.29 laugh+other
0.25 -0.05 laugh+past
0.54 0.51 laugh+pills
0.20 0.24 laugh+quantity
0.34 0.34 laugh+question
0.19 0.16 laugh+revenge
0.45 0.40 laugh+rope
-0.14 -0.10 laugh+school
-0.62 -0.74 laugh+self
0.25 0.46 laugh+spoken
-0.24 0.18 laugh+stand
0.28 0.23 laugh+suicide
0.26 0.34 laugh+therapy
0.53 0.62 laugh+tonight
0.10 -0.12 laugh+took
0.37 0.46 laugh+train
-0.51 -0.46 laugh+urge
0.03 0.08 laugh+violence
-0.19 -0.38 laugh+want
-0.39 -0.33 laugh+water
0.16 0.06 laugh+work
-0.01 0.05 laugh+you
-0.57 -0.47 laugh>die
0.50 0.48 laugh>hold
-0.04 0.73 laugh>kill-self
0.30 0.35 laugh>last
-0.12 -0.28 laugh>mourning
0.58 0.61 laugh>no
0.17 0.57 laugh>now
-0.40 -0.38 laugh>other
0.34 0.34 laugh>question
0.24 0.41 laugh>self
-0.14 -0.26 laugh>tonight
0.55 0.56 laugh>want
-1.31 -1.02 leisure
-0.63 -0.50 leisure+letter
-0.17 -0.21 leisure+life
-0.22 -0.23 leisure+matter
-0.26 -0.48 leisure+media
-0.17 -0.13 leisure+mourning
-0.01 -0.37 leisure+no
-0.05 -0.08 leisure+now
-0.15 -0.33 leisure+old
-0.24 -0.10 leisure+other
-0.17 -0.19 leisure+papers
0.17 0.16 leisure+passed
-0.03 -0.04 leisure+past
-0.01 -0.04 leisure+peace
0.26 0.09 leisure+pills
-0.28 -0.18 leisure+prepare
-0.02 -0.10 leisure+quantity
-0.21 -0.15 leisure+question
-0.52 -0.52 leisure+rope
-0.30 -0.24 leisure+routine
-0.03 -0.11 leisure+school
-0.44 -0.35 leisure+self
-0.44 -0.35 leisure+spoken
0.11 -0.00 leisure+stand
0.09 0.19 leisure+therapy
-0.82 -0.28 leisure+tonight
-0.35 -0.39 leisure+took
-0.30 0.20 leisure+train
-0.53 -0.52 leisure+trapped
0.19 0.36 leisure+vehicle
-0.68 0.38 leisure+violence
-0.24 -0.25 leisure+want
0.23 0.15 leisure+water
-0.44 -0.53 leisure+you
-0.09 -0.13 leisure>aftermath
-0.12 -0.10 leisure>chores
0.08 -0.06 leisure>date
-0.43 -0.50 leisure>die
-0.05 -0.06 leisure>end
0.13 0.19 leisure>height
-0.06 -0.26 leisure>kin
0.08 0.02 leisure>last
0.07 0.00 leisure>leisure
-0.15 -0.14 leisure>letter
-0.20 -0.25 leisure>media
-0.17 -0.13 leisure>mourning
-0.40 -0.51 leisure>no
-0.36 0.14 leisure>now
-0.29 -0.38 leisure>old
0.01 -0.33 leisure>other
-0.23 -0.04 leisure>passed
0.14 0.24 leisure>past
0.34 0.32 leisure>quantity
-0.19 -0.22 leisure>question
-0.16 -0.15 leisure>self
-0.35 0.34 leisure>tonight
0.35 0.29 leisure>water
0.29 -0.27 letter
-0.24 0.57 letter+life
0.47 0.45 letter+matter
-1.10 -0.64 letter+media
-0.37 -0.50 letter+no
0.18 0.05 letter+now
-0.24 -0.16 letter+old
0.10 0.02 letter+other
0.08 -0.11 letter+papers
-0.06 -0.01 letter+passed
0.12 -0.13 letter+past
-0.44 -0.42 letter+peace
0.10 0.30 letter+prepare
0.10 0.02 letter+quantity
-0.03 0.00 letter+question
-0.35 -0.41 letter+rope
-0.32 -0.52 letter+school
-0.06 -0.23 letter+self
-0.27 -0.29 letter+sorry
-0.23 -0.24 letter+spoken
0.38 0.24 letter+stand
0.05 -0.40 letter+suicide
0.18 0.22 letter+thanks
-0.12 -0.15 letter+therapy
-0.65 -0.50 letter+tonight
0.28 0.19 letter+trapped
-0.66 0.05 letter+want
0.36 0.42 letter+work
-0.07 0.07 letter+you
0.04 0.11 letter>anymore
0.49 0.45 letter>child
-0.33 -0.12 letter>date
-0.25 0.07 letter>die
0.22 0.10 letter>end
-0.26 -0.25 letter>enough
-0.28 0.36 letter>exit
-0.23 0.11 letter>goodbye
0.36 0.38 letter>hold
-0.81 -0.78 letter>kin
0.21 0.18 letter>last
-0.45 -0.52 letter>leisure
0.40 0.64 letter>letter
-0.13 0.09 letter>media
0.32 0.67 letter>no
0.12 0.18 letter>now
0.14 0.39 letter>other
-0.42 -0.43 letter>passed
0.27 0.16 letter>past
-0.35 0.00 letter>quantity
-0.35 -0.41 letter>rope
-0.73 -0.66 letter>self
0.16 0.27 letter>stand
-0.43 -0.38 letter>therapy
-0.55 -0.37 letter>tonight
-0.28 0.48 letter>want
-0.05 -0.02 letter>you
0.37 0.41 life
-0.41 -0.47 life+love
0.56 0.07 life+matter
-0.32 -0.47 life+media
0.36 0.64 life+no
-0.16 0.29 life+now
-0.27 -0.25 life+old
-0.23 0.02 life+other
0.64 0.65 life+pain
0.35 0.39 life+passed
-0.63 -0.46 life+past
-0.47 0.60 life+pills
-0.20 0.03 life+quantity
0.50 0.31 life+routine
-0.08 -0.06 life+self
-0.44 0.34 life+sorry
-1.03 0.84 life+spoken
-0.44 0.02 life+stand
0.24 -0.12 life+suicide
0.12 0.22 life+therapy
-0.10 0.74 life+tired
-0.26 -0.29 life+tonight
-0.46 -0.54 life+took
0.45 0.45 life+trapped
-0.04 -0.17 life+urge
-0.10 -0.02 life+violence
-0.03 -0.27 life+want
0.06 0.08 life+work
0.15 -0.05 life+you
0.36 0.35 life>anymore
0.51 0.59 life>cannot
-0.29 -0.15 life>date
-0.44 0.34 life>despair
-0.48 -0.49 life>die
0.23 0.12 life>do-it
0.47 1.02 life>end
-0.23 -0.30 life>forever
0.11 0.56 life>hold
0.59 0.43 life>intend
-0.15 0.47 life>kin
0.04 0.26 life>life
0.16 0.34 life>matter
0.50 0.73 life>no
-0.47 -0.26 life>now
0.10 0.86 life>other
-0.20 -0.08 life>past
-0.17 -0.05 life>self
-0.07 0.03 life>tonight
-0.18 -0.55 life>want
0.18 -0.13 life>work
0.04 -0.26 love
0.45 0.47 love+no
-0.41 -0.47 love+now
-0.23 -0.20 love+other
0.15 0.13 love+past
0.27 0.32 love+pills
0.19 0.10 love+quantity
-0.01 -0.15 love+self
0.42 0.35 love+sorry
-0.39 -0.38 love+spoken
0.27 0.32 love+took
0.32 0.25 love+want
0.01 -0.05 love+you
0.42 0.35 love>goodbye
-0.41 -0.47 love>life
0.38 0.29 love>love
-0.41 -0.47 love>now
-0.22 -0.20 love>other
0.11 0.01 love>quantity
-0.21 -0.29 love>self
0.01 0.10 love>want
0.47 0.50 love>you
0.25 0.52 matter
-0.02 1.03 matter+no
-0.00 0.52 matter+now
0.28 0.18 matter+other
0.48 0.40 matter+papers
-0.25 0.09 matter+passed
-0.06 -0.06 matter+past
0.26 0.14 matter+pet
0.49 0.30 matter+pills
0.27 0.24 matter+prepare
-0.04 0.25 matter+quantity
-0.28 0.35 matter+question
-0.12 -0.01 matter+self
-0.61 -0.31 matter+spoken
0.32 0.28 matter+stand
0.24 -0.06 matter+tonight
-0.06 -0.19 matter+took
0.16 -0.05 matter+want
0.04 0.37 matter>alone
-0.01 0.48 matter>anymore
-0.01 0.48 matter>cannot
0.57 0.47 matter>date
0.28 0.41 matter>die
0.00 0.20 matter>do-it
0.60 0.56 matter>intend
0.38 0.03 matter>life
0.18 0.21 matter>matter
0.49 0.44 matter>no
0.40 0.43 matter>other
-0.01 -0.03 matter>pet
0.53 0.51 matter>quantity
-0.28 0.35 matter>question
0.21 0.03 matter>self
0.24 0.35 matter>want
-0.78 -0.47 media
-0.10 -0.10 media+mourning
0.18 0.17 media+no
-0.39 -0.67 media+now
0.01 -0.11 media+other
0.02 -0.02 media+papers
-0.08 -0.15 media+past
-0.37 -0.41 media+pills
-0.23 -0.32 media+prepare
0.01 -0.26 media+quantity
-0.11 -0.02 media+question
-0.53 -0.15 media+rope
-0.42 -0.00 media+school
-0.20 0.03 media+self
-0.15 -0.04 media+spoken
-0.55 -0.88 media+stand
-0.53 -0.76 media+suicide
0.43 0.45 media+tonight
-0.42 -0.48 media+trapped
-0.28 -0.25 media+violence
-0.10 -0.10 media+want
-0.35 0.10 media+work
-0.42 -0.05 media+wound
-0.11 -0.14 media+you
-0.31 -0.30 media>chores
-0.15 -0.17 media>date
-0.23 -0.21 media>die
-0.66 -0.57 media>end
-0.35 -0.41 media>find
0.14 0.07 media>intend
-0.47 -0.51 media>kin
-0.19 0.12 media>last
-0.33 -0.10 media>letter
-0.25 -0.41 media>life
-0.31 -0.40 media>media
-0.09 -0.08 media>mourning
-0.19 0.07 media>no
0.16 0.02 media>other
0.14 0.07 media>papers
-0.60 -0.56 media>past
-0.37 -0.41 media>pills
-0.11 -0.12 media>prepare
0.26 0.16 media>quantity
-0.49 -0.14 media>rope
0.22 0.74 media>self
-0.11 -0.26 media>spoken
-0.48 -0.43 media>stand
0.03 -0.07 media>suicide
0.45 0.43 media>tonight
-0.00 -0.10 media>want
-0.42 -0.43 media>work
-0.43 -0.38 media>you
-1.06 -0.74 mourning
-0.24 0.39 mourning+no
-0.31 0.33 mourning+now
-0.69 -0.72 mourning+other
-0.36 -0.37 mourning+pain
-0.08 0.55 mourning+papers
-0.66 -0.47 mourning+past
0.35 0.05 mourning+prepare
0.29 -0.27 mourning+quantity
-0.12 -0.30 mourning+routine
-0.43 -0.27 mourning+self
-0.29 0.31 mourning+suicide
-0.37 -0.34 mourning+tonight
-0.28 0.38 mourning+urge
-0.16 0.02 mourning+work
-0.19 -0.47 mourning>date
-0.05 0.21 mourning>intend
-0.48 -0.08 mourning>kin
-0.32 -0.35 mourning>media
-0.28 -0.14 mourning>mourning
-0.12 -0.28 mourning>now
-0.49 -0.51 mourning>other
-0.08 0.55 mourning>papers
-0.14 -0.36 mourning>past
-0.29 -0.39 mourning>quantity
-0.50 -0.33 mourning>self
-0.03 0.08 no
-0.43 -0.31 no+now
-0.10 0.43 no+old
-0.01 -0.21 no+other
-0.41 -0.69 no+pain
0.13 -0.06 no+papers
-0.20 -0.30 no+passed
0.61 0.16 no+past
-0.09 -0.22 no+peace
0.33 0.80 no+pet
0.41 0.05 no+pills
0.25 0.34 no+poison
0.30 0.32 no+prepare
-0.81 -0.15 no+quantity
0.20 0.17 no+question
0.29 0.26 no+revenge
-0.09 0.34 no+rope
0.34 -0.18 no+routine
0.23 0.14 no+school
0.10 0.00 no+self
0.04 0.48 no+sleep-away
0.08 -0.07 no+sorry
0.05 0.16 no+spoken
0.47 0.42 no+stand
-0.42 0.44 no+substance
-0.48 -0.71 no+suicide
0.17 0.19 no+thanks
0.56 0.46 no+therapy
-0.14 -0.41 no+tired
0.38 0.37 no+tonight
-0.29 0.05 no+took
-0.27 -0.30 no+train
0.34 0.23 no+trapped
0.06 -0.13 no+urge
-0.55 0.63 no+vehicle
0.09 -0.21 no+violence
-0.29 -0.49 no+voices
-0.41 -0.27 no+want
0.73 0.69 no+water
-0.11 -0.17 no+work
0.05 -0.07 no+worry
0.40 0.51 no+wound
0.88 0.81 no+you
0.51 0.36 no>aftermath
-0.56 -0.42 no>alone
-0.17 -0.12 no>anymore
0.33 0.50 no>burden
0.02 0.68 no>cannot
-0.21 0.26 no>care
-0.35 -0.48 no>child
0.01 -0.04 no>chores
0.00 0.28 no>date
-0.54 -0.16 no>despair
-0.48 -0.27 no>die
-0.03 -0.06 no>do-it
0.29 0.67 no>eating
0.38 -0.04 no>end
-0.17 0.30 no>enough
-0.72 -0.47 no>exit
0.04 0.31 no>find
-0.34 -0.32 no>forever
0.33 0.07 no>give-away
-0.36 0.58 no>glad
-0.15 -0.32 no>goodbye
-0.62 -0.52 no>gun
-0.09 -0.11 no>hold
-1.21 -0.62 no>hurt-self
-0.43 -0.18 no>intend
-0.69 -0.58 no>kill-self
0.41 0.29 no>kin
0.79 0.77 no>laugh
-0.46 -0.48 no>leisure
-0.01 -0.28 no>letter
0.33 0.58 no>life
0.09 0.11 no>love
-0.27 0.81 no>matter
-0.04 -0.35 no>no
-0.05 -0.34 no>now
0.23 0.39 no>other
-0.63 -0.50 no>pain
0.59 0.63 no>papers
0.45 0.65 no>passed
0.18 -0.07 no>past
-0.33 -0.26 no>peace
0.24 -0.09 no>pills
0.35 0.83 no>prepare
-0.10 0.37 no>quantity
0.19 0.29 no>question
-0.01 -0.11 no>self
0.04 0.48 no>sleep-away
0.51 0.54 no>sorry
0.26 0.62 no>spoken
-0.08 -0.12 no>stand
-0.87 -0.78 no>suicide
-0.08 0.42 no>tired
-0.46 -0.24 no>tonight
-0.49 -0.27 no>took
0.30 0.33 no>trapped
-0.09 0.02 no>urge
-0.71 -0.59 no>violence
-0.44 -0.65 no>voices
-0.30 -0.78 no>want
-0.15 -0.05 no>work
0.08 0.01 no>worry
-0.43 -0.12 no>wound
0.57 0.83 no>you
0.03 0.04 now
-0.35 -0.24 now+old
0.40 0.11 now+other
-0.07 0.49 now+pain
-0.19 0.03 now+papers
0.01 0.36 now+passed
0.48 0.29 now+past
-0.07 0.07 now+peace
0.24 0.29 now+pet
0.62 0.93 now+pills
-0.27 -0.36 now+poison
0.28 0.21 now+prepare
0.44 0.10 now+quantity
0.18 0.03 now+question
0.06 0.05 now+revenge
0.43 0.10 now+rope
-0.03 -0.11 now+routine
0.15 0.09 now+school
0.27 0.00 now+self
0.20 0.13 now+sleep-away
0.25 0.23 now+sorry
0.47 0.66 now+spoken
0.48 0.27 now+stand
-0.02 0.54 now+substance
0.61 0.86 now+suicide
-0.16 -0.27 now+thanks
-0.11 -0.01 now+therapy
-0.32 0.03 now+tired
0.07 0.03 now+tonight
0.10 0.18 now+took
-0.09 -0.03 now+train
0.26 0.30 now+trapped
0.17 0.61 now+urge
-0.10 -0.17 now+vehicle
0.90 0.10 now+violence
0.09 0.14 now+want
0.07 0.00 now+water
-0.23 -0.15 now+work
-0.17 0.58 now+worry
0.12 -0.08 now+wound
0.01 0.11 now+you
-0.27 0.23 now>after
0.10 0.30 now>aftermath
0.74 0.51 now>alone
0.27 0.04 now>anymore
0.33 0.11 now>cannot
-0.10 -0.29 now>child
0.59 0.36 now>date
0.07 0.44 now>despair
-0.43 -0.26 now>die
0.38 0.73 now>do-it
-0.43 0.48 now>eating
0.03 0.39 now>end
-0.10 -0.04 now>exit
0.23 0.21 now>gas
-0.15 -0.19 now>glad
0.38 0.50 now>goodbye
-0.00 0.09 now>height
0.20 0.90 now>hold
0.00 -0.21 now>hurt-other
0.25 0.25 now>hurt-self
-0.25 -0.30 now>intend
0.45 0.83 now>kill-self
-0.27 -0.01 now>last
-0.26 -0.33 now>laugh
0.18 0.17 now>leisure
0.31 0.28 now>letter
0.26 0.87 now>life
0.10 0.39 now>matter
-0.34 -0.30 now>media
-0.21 -0.06 now>no
0.26 0.82 now>now
0.13 -0.15 now>other
-0.21 0.28 now>papers
-0.33 0.02 now>passed
0.58 0.57 now>past
-0.11 0.17 now>peace
0.34 0.39 now>pills
0.08 0.07 now>prepare
0.26 0.18 now>quantity
0.46 0.39 now>question
-0.17 -0.15 now>rope
0.16 0.19 now>self
0.40 0.26 now>spoken
0.52 0.27 now>stand
-0.01 0.40 now>substance
-0.10 0.50 now>suicide
-0.18 -0.29 now>thanks
-0.32 0.03 now>tired
-0.17 -0.29 now>tonight
0.06 0.05 now>took
0.25 0.23 now>train
0.54 0.59 now>trapped
0.08 0.52 now>urge
0.79 0.64 now>violence
0.10 0.38 now>want
-0.38 -0.41 now>work
0.31 0.16 now>wound
-0.90 -0.38 old
-0.39 -0.40 old+other
-0.43 -0.46 old+papers
-0.25 0.17 old+past
-0.38 -0.46 old+peace
-0.21 -0.24 old+pet
0.37 0.34 old+pills
0.02 0.08 old+prepare
-0.09 0.36 old+quantity
0.21 0.40 old+question
-0.22 -0.22 old+revenge
0.06 -0.23 old+routine
-0.31 -0.35 old+school
-0.08 0.04 old+self
0.01 -0.09 old+spoken
-0.13 -0.28 old+stand
-0.43 0.49 old+suicide
0.27 0.08 old+tonight
0.54 0.32 old+took
-0.28 0.13 old+train
0.21 0.01 old+trapped
0.39 0.25 old+violence
-0.40 -0.05 old+want
0.02 -0.16 old+water
-0.48 0.31 old+work
-0.38 -0.05 old+wound
0.26 0.37 old>gun
0.32 0.29 old>hold
0.25 0.21 old>intend
-0.12 -0.16 old>leisure
-0.23 -0.37 old>letter
0.14 0.62 old>no
0.11 0.40 old>old
-0.06 0.16 old>other
-0.23 -0.40 old>papers
0.27 0.33 old>past
-0.18 -0.22 old>pet
-0.22 -0.22 old>revenge
-0.31 -0.35 old>school
0.03 -0.50 old>self
0.01 -0.21 old>spoken
0.21 0.36 old>stand
0.12 -0.01 old>took
0.19 -0.06 old>violence
-0.31 -0.32 old>want
-0.28 -0.19 other
-0.43 -0.12 other+pain
0.20 0.10 other+papers
0.03 0.08 other+passed
-0.11 0.21 other+past
0.09 0.03 other+peace
0.34 -0.05 other+pet
-0.30 -0.01 other+pills
-0.25 -0.32 other+poison
0.03 0.02 other+prepare
-0.13 -0.13 other+quantity
0.01 0.08 other+question
0.09 0.12 other+revenge
-0.09 -0.03 other+rope
0.07 0.21 other+routine
-0.04 0.06 other+school
0.09 0.22 other+self
0.16 -0.16 other+sleep-away
0.09 -0.03 other+sorry
-0.33 -0.16 other+spoken
-0.11 -0.20 other+stand
-0.08 0.28 other+substance
-0.01 0.27 other+suicide
0.12 0.01 other+thanks
0.22 0.11 other+therapy
0.20 0.27 other+tonight
0.53 0.27 other+took
0.02 0.14 other+train
0.36 0.48 other+trapped
0.37 0.62 other+urge
0.07 -0.02 other+vehicle
-0.05 0.02 other+violence
0.58 0.46 other+voices
-0.24 -0.11 other+want
0.23 0.17 other+water
-0.18 0.11 other+work
-0.37 -0.24 other+worry
-0.20 0.16 other+wound
-0.14 -0.36 other+you
0.02 -0.05 other>after
0.16 -0.13 other>aftermath
0.24 0.42 other>alone
0.27 0.40 other>anymore
0.15 0.13 other>blade
-0.12 -0.18 other>burden
-0.32 -0.17 other>cannot
0.37 0.41 other>care
0.05 0.46 other>child
0.22 0.22 other>chores
-0.07 0.09 other>date
0.33 -0.04 other>despair
-0.41 0.47 other>die
0.27 0.85 other>end
0.07 -0.15 other>enough
0.02 -0.05 other>exit
0.16 0.17 other>find
0.27 0.05 other>forever
0.27 0.24 other>funeral
0.42 0.34 other>gas
-0.14 0.26 other>give-away
-0.25 -0.48 other>glad
-0.06 -0.08 other>goodbye
0.21 0.20 other>gun
0.06 0.17 other>height
-0.34 -0.34 other>hold
0.21 0.24 other>hurt-other
-0.44 -0.16 other>intend
-0.41 -0.42 other>joy
-0.05 -0.00 other>kill-self
-0.03 -0.22 other>kin
0.11 0.29 other>last
0.39 0.33 other>laugh
-0.34 -0.33 other>leisure
0.13 -0.18 other>letter
-0.62 -0.07 other>life
-0.01 -0.03 other>love
-0.57 -0.11 other>matter
-0.03 -0.14 other>media
-0.12 -0.23 other>mourning
-0.11 -0.18 other>no
0.26 0.23 other>now
-0.05 0.07 other>old
-0.21 0.12 other>other
0.20 0.07 other>pain
-0.25 -0.27 other>papers
-0.06 -0.26 other>passed
0.10 -0.18 other>past
0.45 0.52 other>peace
-0.11 -0.17 other>pet
-0.20 0.03 other>pills
-0.20 -0.24 other>poison
-0.40 -0.19 other>prepare
-0.30 -0.41 other>quantity
-0.05 0.15 other>question
0.11 0.13 other>revenge
-0.03 -0.02 other>rope
-0.34 -0.20 other>routine
-0.39 -0.20 other>school
0.34 0.54 other>self
-0.13 -0.20 other>sorry
-0.30 0.04 other>spoken
-0.15 -0.02 other>stand
-0.07 -0.07 other>substance
-0.07 0.76 other>suicide
0.05 0.01 other>thanks
-0.45 -0.59 other>therapy
-0.02 0.15 other>tonight
-0.42 0.09 other>took
-0.55 -0.58 other>train
0.22 0.12 other>trapped
0.13 0.23 other>vehicle
0.25 0.22 other>violence
0.35 0.22 other>voices
-0.77 -0.25 other>want
-0.25 -0.30 other>water
-0.36 -0.01 other>work
-0.19 0.39 other>wound
0.24 0.61 other>you
0.37 0.31 pain
0.19 -0.11 pain+passed
0.50 0.32 pain+question
0.22 0.17 pain+self
-0.21 0.17 pain+stand
0.55 0.32 pain+tonight
-0.31 0.34 pain+violence
-0.16 0.04 pain+want
0.06 -0.35 pain>burden
0.44 0.34 pain>child
-0.01 0.20 pain>date
0.34 0.38 pain>end
-0.14 0.42 pain>now
-0.29 0.54 pain>other
0.12 -0.00 pain>self
0.53 0.44 pain>tonight
-0.03 -0.31 papers
0.25 0.12 papers+passed
-0.44 -0.55 papers+past
0.17 0.18 papers+peace
0.11 0.09 papers+pet
0.14 0.11 papers+pills
-0.05 -0.12 papers+prepare
0.02 -0.28 papers+quantity
0.01 0.32 papers+question
-0.29 -0.50 papers+self
0.27 0.17 papers+spoken
0.22 0.17 papers+stand
0.55 0.49 papers+tonight
0.03 0.02 papers+took
-0.25 -0.32 papers+train
-0.15 -0.21 papers+trapped
0.27 0.22 papers+vehicle
-0.22 0.01 papers+want
-0.06 -0.03 papers+water
0.11 0.04 papers+work
-0.24 -0.57 papers+worry
-0.15 0.15 papers+you
0.25 0.22 papers>after
-0.03 0.01 papers>care
0.23 0.08 papers>end
0.15 0.14 papers>funeral
0.42 0.28 papers>glad
-0.15 -0.15 papers>hold
-0.17 -0.33 papers>leisure
0.02 -0.18 papers>letter
-0.03 -0.02 papers>matter
0.16 -0.05 papers>other
0.28 0.36 papers>papers
0.50 0.43 papers>passed
-0.07 -0.27 papers>past
0.05 0.06 papers>quantity
0.28 0.24 papers>question
0.04 -0.05 papers>self
0.21 0.24 papers>spoken
0.11 0.01 papers>stand
0.51 0.55 papers>tonight
-0.26 -0.45 passed
-0.34 -0.33 passed+past
0.26 0.24 passed+peace
-0.62 -0.52 passed+pills
0.34 0.40 passed+prepare
0.02 0.11 passed+quantity
0.23 0.33 passed+question
0.47 0.30 passed+rope
-0.20 -0.08 passed+routine
-0.35 -0.36 passed+school
-0.06 -0.03 passed+self
-0.04 0.34 passed+spoken
0.02 -0.01 passed+stand
-0.03 -0.11 passed+thanks
-0.39 -0.41 passed+therapy
-0.19 0.38 passed+tonight
-0.55 -0.51 passed+took
-0.42 -0.04 passed+train
-0.26 -0.04 passed+trapped
-0.49 0.02 passed+urge
-0.68 -0.56 passed+violence
-0.22 -0.05 passed+want
0.21 0.21 passed+work
-0.44 0.47 passed+wound
0.26 0.07 passed+you
0.34 0.25 passed>after
0.08 -0.22 passed>alone
0.08 0.37 passed>die
-0.45 -0.36 passed>end
0.06 0.54 passed>exit
0.41 0.38 passed>glad
0.34 0.74 passed>hurt-self
0.28 0.31 passed>kill-self
-0.20 0.46 passed>kin
-0.15 -0.11 passed>letter
-0.28 -0.25 passed>no
0.23 0.51 passed>now
-0.19 0.14 passed>other
-0.06 -0.14 passed>papers
-0.76 -0.31 passed>passed
-0.42 -0.02 passed>past
-0.52 -0.42 passed>pills
0.15 0.15 passed>quantity
0.34 0.34 passed>self
0.10 0.40 passed>stand
0.16 0.35 passed>thanks
0.21 0.40 passed>tonight
-0.47 -0.47 passed>trapped
0.41 0.38 passed>want
-0.35 0.38 passed>wound
-0.33 -0.11 past
0.13 -0.18 past+peace
-0.14 -0.12 past+pet
-0.06 0.43 past+pills
-0.08 -0.34 past+poison
0.03 0.07 past+prepare
-0.33 -0.16 past+quantity
0.34 0.24 past+question
-0.42 -0.34 past+revenge
0.47 0.33 past+rope
0.22 0.24 past+routine
0.03 0.04 past+school
-0.19 -0.02 past+self
-0.11 0.37 past+sleep-away
-0.02 -0.10 past+sorry
-0.35 0.19 past+spoken
-0.49 -0.45 past+stand
-0.32 -0.02 past+substance
-0.33 0.34 past+suicide
0.22 0.14 past+thanks
-0.39 -0.32 past+therapy
-0.30 -0.31 past+tonight
-0.69 -0.30 past+took
-0.51 -0.11 past+train
-0.10 -0.10 past+trapped
-0.53 -0.65 past+urge
-0.23 -0.24 past+vehicle
-0.03 0.07 past+violence
-0.30 0.46 past+voices
-0.18 -0.11 past+want
-0.46 -0.58 past+water
-0.05 0.08 past+work
-0.26 -0.06 past+worry
-0.12 0.06 past+wound
-0.11 0.24 past+you
-0.39 -0.31 past>aftermath
-0.38 -0.32 past>alone
-0.74 -0.45 past>anymore
0.03 -0.35 past>cannot
-0.09 -0.16 past>child
0.22 0.57 past>date
-0.23 -0.06 past>die
0.37 0.37 past>do-it
-0.47 -0.49 past>eating
-0.56 -0.63 past>end
-0.24 -0.16 past>enough
0.11 -0.08 past>glad
0.26 0.32 past>gun
-0.78 0.03 past>height
-0.09 0.69 past>hold
-0.21 -0.29 past>hurt-other
-0.40 0.66 past>hurt-self
0.01 -0.40 past>kill-self
-0.28 -0.15 past>kin
0.26 0.42 past>last
-0.55 -0.21 past>laugh
0.01 -0.31 past>leisure
0.14 -0.16 past>letter
-0.42 -0.43 past>life
0.19 -0.14 past>matter
0.27 0.37 past>media
-0.25 -0.34 past>mourning
-0.18 -0.09 past>no
0.13 0.35 past>now
-0.45 0.16 past>old
0.37 0.28 past>other
-0.25 -0.32 past>papers
-0.23 -0.36 past>passed
-0.93 0.63 past>past
-0.15 -0.26 past>peace
0.45 0.58 past>pills
-0.43 -0.10 past>prepare
-0.74 -0.07 past>quantity
-0.37 -0.29 past>revenge
0.17 0.07 past>rope
0.25 0.36 past>school
-0.07 0.42 past>self
-0.28 0.18 past>spoken
-0.10 0.02 past>stand
-0.59 0.33 past>suicide
0.03 -0.20 past>thanks
-0.14 0.11 past>therapy
-0.20 0.17 past>tonight
-0.31 0.46 past>took
0.04 -0.10 past>trapped
-0.58 -0.18 past>urge
0.34 0.48 past>violence
-0.68 -0.11 past>want
-0.46 0.02 past>work
-0.05 0.56 past>wound
-0.13 0.23 past>you
-0.30 -0.44 peace
-0.25 -0.26 peace+pet
0.17 0.22 peace+pills
0.22 0.19 peace+prepare
-0.46 -0.75 peace+quantity
0.33 0.24 peace+question
0.22 0.38 peace+school
-0.05 -0.09 peace+self
0.25 0.43 peace+sleep-away
-0.12 -0.16 peace+stand
0.34 0.41 peace+thanks
0.35 0.01 peace+tired
0.02 -0.08 peace+tonight
-0.04 0.55 peace+took
-0.23 -0.17 peace+trapped
-0.08 0.42 peace+vehicle
-0.39 -0.38 peace+violence
-0.10 0.16 peace+voices
-0.43 -0.32 peace+want
-0.51 -0.43 peace+water
-0.43 -0.35 peace+work
0.18 0.19 peace+you
0.34 0.34 peace>anymore
0.50 0.40 peace>end
0.32 0.53 peace>forever
0.28 0.40 peace>glad
0.35 0.35 peace>hold
0.59 0.62 peace>intend
-0.25 -0.48 peace>kin
0.10 0.10 peace>leisure
0.01 -0.11 peace>no
-0.10 -0.19 peace>now
-0.45 -0.51 peace>other
-0.06 0.00 peace>past
0.63 0.35 peace>self
0.22 0.26 peace>thanks
0.03 -0.14 peace>tonight
-0.11 0.17 peace>took
-0.21 -0.10 peace>trapped
-0.08 0.42 peace>vehicle
-0.12 -0.21 peace>want
-0.41 -0.35 peace>water
-0.35 -0.31 peace>work
-0.48 -0.90 pet
-0.48 -0.49 pet+pills
0.06 0.06 pet+prepare
0.17 0.22 pet+quantity
0.03 -0.19 pet+self
-0.25 -0.27 pet+stand
0.27 -0.03 pet+tonight
0.22 0.07 pet+took
-0.50 -0.48 pet+violence
-0.26 -0.29 pet+want
0.28 0.19 pet>after
-0.37 0.39 pet>cannot
0.33 0.20 pet>date
-0.09 -0.31 pet>die
0.28 0.19 pet>exit
0.45 0.47 pet>kin
-0.11 0.58 pet>no
-0.20 -0.24 pet>now
0.31 0.10 pet>other
-0.29 -0.31 pet>papers
-0.19 -0.16 pet>past
-0.18 -0.23 pet>peace
-0.40 -0.35 pet>pills
0.04 0.15 pet>self
0.42 0.34 pet>tonight
-0.50 -0.48 pet>violence
-0.26 -0.29 pet>want
0.27 -0.07 pills
0.45 0.76 pills+prepare
0.65 0.42 pills+quantity
-0.03 -0.42 pills+question
-0.85 -0.71 pills+routine
0.43 0.44 pills+school
0.22 0.09 pills+self
0.13 0.13 pills+sorry
0.01 0.31 pills+spoken
-0.17 0.06 pills+stand
0.17 0.11 pills+substance
-0.49 -0.44 pills+suicide
0.26 0.34 pills+therapy
-0.32 -0.41 pills+tired
-0.59 -0.52 pills+tonight
-0.02 0.05 pills+took
-0.09 0.42 pills+trapped
0.10 0.23 pills+violence
0.21 0.07 pills+want
-0.30 -0.35 pills+work
-0.26 0.19 pills+worry
-0.34 0.16 pills+you
-0.34 -0.31 pills>aftermath
0.37 0.29 pills>alone
-0.30 -0.29 pills>anymore
0.11 0.09 pills>care
0.01 -0.13 pills>date
0.15 0.13 pills>die
-0.35 -0.50 pills>eating
0.42 0.31 pills>enough
0.05 0.56 pills>hold
0.34 0.46 pills>intend
0.29 0.11 pills>kin
0.13 0.41 pills>last
0.16 0.22 pills>no
0.51 0.33 pills>now
-0.23 0.39 pills>other
-0.32 -0.15 pills>past
0.09 0.24 pills>peace
-0.03 0.10 pills>pills
0.52 0.72 pills>prepare
0.40 0.25 pills>quantity
-0.48 -0.39 pills>question
-0.65 -0.67 pills>routine
-0.39 -0.25 pills>self
-0.03 -0.24 pills>stand
-0.55 -0.41 pills>suicide
-0.32 -0.41 pills>tired
-0.60 -0.50 pills>tonight
-0.42 -0.25 pills>took
0.19 0.12 pills>want
-0.26 0.19 pills>worry
-0.02 -0.35 poison
0.35 0.33 poison+prepare
0.30 -0.02 poison+quantity
0.36 0.34 poison+self
-0.08 -0.08 poison+stand
-0.05 -0.10 poison+substance
0.41 0.30 poison+took
-0.49 -0.48 poison+trapped
0.27 0.38 poison+want
-0.36 -0.41 poison>end
0.30 0.28 poison>hold
0.25 0.34 poison>no
-0.04 -0.17 poison>now
-0.15 -0.20 poison>other
-0.04 0.07 poison>past
-0.07 -0.10 poison>poison
0.32 0.56 poison>self
0.18 0.14 poison>stand
0.27 0.38 poison>want
0.43 0.05 prepare
0.10 -0.02 prepare+quantity
0.53 0.48 prepare+rope
-0.09 0.06 prepare+routine
0.30 0.18 prepare+self
-0.38 0.34 prepare+spoken
0.04 0.01 prepare+stand
-0.17 -0.18 prepare+therapy
-0.15 0.19 prepare+tonight
-0.27 0.67 prepare+took
0.14 0.38 prepare+train
-0.33 -0.33 prepare+trapped
0.42 0.43 prepare+vehicle
0.47 0.42 prepare+violence
0.56 1.04 prepare+want
-0.28 -0.45 prepare+work
-0.31 0.50 prepare+wound
-0.25 -0.19 prepare+you
0.33 0.28 prepare>alone
0.37 0.38 prepare>anymore
-0.71 -0.62 prepare>blade
-0.41 -0.42 prepare>chores
0.35 0.18 prepare>date
-0.17 -0.17 prepare>end
-0.14 -0.17 prepare>enough
0.36 0.36 prepare>exit
0.32 0.53 prepare>gun
0.73 0.80 prepare>height
-0.23 -0.14 prepare>hold
0.01 -0.13 prepare>kill-self
-0.29 -0.16 prepare>kin
-0.20 -0.09 prepare>last
-0.15 0.20 prepare>leisure
0.11 0.16 prepare>letter
0.35 0.57 prepare>no
0.13 0.29 prepare>now
-0.15 0.02 prepare>other
0.18 0.16 prepare>papers
0.30 0.59 prepare>past
0.15 0.12 prepare>peace
0.55 0.56 prepare>pills
0.36 0.41 prepare>poison
-0.40 -0.34 prepare>prepare
0.07 0.16 prepare>quantity
0.59 0.51 prepare>rope
-0.29 -0.23 prepare>self
0.13 0.34 prepare>stand
-0.23 -0.31 prepare>tonight
0.09 -0.07 prepare>trapped
0.19 0.68 prepare>want
-0.32 0.07 quantity
-0.08 0.21 quantity+question
-0.22 -0.26 quantity+rope
-0.13 -0.39 quantity+routine
0.34 0.23 quantity+school
0.09 0.22 quantity+self
0.16 0.29 quantity+sorry
-0.01 -0.26 quantity+spoken
-0.31 -0.37 quantity+stand
-0.00 0.06 quantity+substance
0.20 0.04 quantity+suicide
-0.49 -0.60 quantity+thanks
0.01 -0.10 quantity+therapy
-0.18 -0.26 quantity+tonight
0.94 0.46 quantity+took
0.43 0.38 quantity+train
-0.39 0.10 quantity+trapped
-0.23 -0.30 quantity+urge
-0.01 -0.10 quantity+vehicle
0.40 0.38 quantity+violence
0.11 0.30 quantity+want
-0.40 -0.50 quantity+water
-0.42 0.11 quantity+work
0.07 0.06 quantity+wound
0.34 0.21 quantity+you
0.02 -0.03 quantity>after
0.03 0.02 quantity>aftermath
-0.18 -0.35 quantity>anymore
-0.44 -0.11 quantity>chores
-0.10 0.03 quantity>date
-0.29 0.59 quantity>despair
0.00 0.20 quantity>do-it
0.14 0.05 quantity>end
0.02 -0.25 quantity>glad
-0.37 -0.46 quantity>height
0.03 0.38 quantity>hold
-0.36 -0.39 quantity>intend
-0.10 -0.12 quantity>kin
0.11 -0.01 quantity>last
-0.40 -0.43 quantity>leisure
0.22 0.23 quantity>letter
0.27 0.32 quantity>love
0.32 0.08 quantity>mourning
-0.66 0.05 quantity>no
-0.05 0.02 quantity>now
0.49 0.45 quantity>other
-0.53 -0.69 quantity>papers
-0.23 -0.36 quantity>past
-0.45 -0.66 quantity>peace
0.46 0.48 quantity>pills
0.21 -0.03 quantity>poison
-0.19 -0.36 quantity>prepare
0.40 0.13 quantity>quantity
0.06 -0.04 quantity>self
0.15 -0.31 quantity>spoken
-0.08 -0.17 quantity>stand
0.07 -0.00 quantity>substance
0.13 0.19 quantity>tonight
-0.27 -0.22 quantity>took
0.42 0.49 quantity>want
-0.34 -0.41 quantity>water
0.08 -0.05 quantity>wound
-0.06 -0.09 quantity>you
-0.11 -0.28 question
0.19 0.14 question+routine
-0.17 -0.18 question+school
-0.31 -0.35 question+self
-0.37 0.08 question+spoken
-0.17 -0.13 question+stand
-0.78 -0.39 question+suicide
-0.04 0.17 question+tonight
0.21 0.08 question+took
0.53 0.60 question+trapped
0.21 0.14 question+vehicle
-0.43 -0.02 question+violence
-0.42 -0.16 question+want
0.10 -0.04 question+work
-0.18 -0.13 question+worry
0.41 0.43 question+wound
-0.50 -0.21 question+you
-0.38 -0.00 question>date
-0.29 0.25 question>die
0.18 0.26 question>do-it
0.47 0.41 question>end
-0.05 0.80 question>kill-self
-0.33 -0.27 question>no
-0.40 -0.07 question>other
-0.03 0.22 question>past
0.11 -0.08 question>pills
-0.43 -0.22 question>question
0.24 0.22 question>routine
0.20 0.26 question>self
-0.26 0.51 question>spoken
-0.44 -0.50 question>suicide
-0.18 0.26 question>tonight
0.43 0.57 question>took
-0.42 -0.42 question>want
-0.18 -0.13 question>worry
-0.51 -0.37 question>you
0.35 0.04 revenge
0.07 -0.03 revenge+school
0.12 0.04 revenge+self
0.21 0.27 revenge+spoken
-0.22 -0.33 revenge+stand
0.09 0.10 revenge+tonight
0.27 0.40 revenge+train
-0.36 -0.39 revenge+violence
0.27 0.20 revenge+want
-0.07 -0.10 revenge>anymore
0.15 0.18 revenge>date
-0.03 -0.09 revenge>intend
0.09 0.02 revenge>now
0.10 0.28 revenge>other
0.42 0.43 revenge>revenge
-0.18 -0.32 revenge>self
-0.36 -0.39 revenge>violence
-0.01 -0.14 revenge>want
0.56 0.23 rope
-0.19 0.23 rope+school
0.29 0.28 rope+self
-0.36 0.40 rope+spoken
0.02 0.03 rope+stand
-0.13 -0.26 rope+tonight
0.67 0.53 rope+trapped
-0.37 0.32 rope+vehicle
0.47 0.71 rope+violence
0.43 0.38 rope+want
-0.29 -0.30 rope+work
0.05 -0.12 rope+wound
-0.17 -0.12 rope>chores
0.28 0.43 rope>date
-0.48 -0.44 rope>end
0.40 0.29 rope>gas
0.20 0.22 rope>hold
0.47 0.31 rope>kin
-0.34 -0.46 rope>media
-0.12 -0.16 rope>no
0.40 0.33 rope>now
0.08 0.46 rope>other
-0.05 0.36 rope>past
0.09 -0.31 rope>self
0.14 0.35 rope>stand
-0.22 -0.35 rope>tonight
-0.37 0.32 rope>vehicle
0.37 0.27 rope>want
-0.29 -0.30 rope>work
0.05 -0.12 rope>wound
0.05 -0.09 routine
-0.35 0.09 routine+school
-0.11 -0.16 routine+self
-0.71 0.03 routine+spoken
-0.55 -0.24 routine+stand
0.03 -0.04 routine+tonight
-0.41 -0.36 routine+took
-0.46 -0.29 routine+trapped
0.24 0.58 routine+want
-0.29 -0.35 routine+water
0.26 0.19 routine+work
-0.35 -0.38 routine+wound
0.23 0.11 routine+you
-0.39 -0.29 routine>date
-0.44 0.37 routine>find
0.50 0.49 routine>forever
0.13 0.17 routine>other
-0.55 -0.49 routine>pills
-0.31 -0.41 routine>quantity
-0.33 -0.01 routine>school
-0.18 -0.13 routine>self
-0.45 -0.38 routine>spoken
0.09 -0.09 routine>tonight
0.21 0.49 routine>want
-0.33 -0.69 school
-0.05 -0.09 school+self
0.33 0.50 school+spoken
-0.04 -0.31 school+stand
0.05 -0.02 school+suicide
-0.34 -0.26 school+therapy
-0.21 -0.08 school+tonight
0.33 0.42 school+took
0.27 0.40 school+train
-0.55 -0.55 school+violence
-0.16 -0.11 school+want
-0.07 -0.10 school>anymore
0.24 0.25 school>die
0.28 0.29 school>do-it
0.14 -0.14 school>intend
0.17 0.07 school>kill-self
0.17 0.10 school>laugh
-0.03 -0.11 school>leisure
0.10 0.10 school>letter
-0.01 -0.10 school>no
0.16 0.08 school>now
0.23 0.42 school>other
0.01 -0.28 school>past
0.26 0.26 school>revenge
-0.19 0.23 school>rope
-0.35 -0.25 school>school
-0.08 -0.30 school>self
-0.18 -0.13 school>tonight
-0.43 -0.33 school>violence
-0.29 -0.29 school>want
0.04 0.19 self
-0.07 0.15 self+sleep-away
0.12 -0.02 self+sorry
-0.04 0.04 self+spoken
0.07 0.02 self+stand
0.12 0.40 self+substance
0.35 0.48 self+suicide
0.31 0.09 self+thanks
-0.30 -0.44 self+therapy
-0.44 -0.16 self+tired
0.40 0.14 self+tonight
0.16 -0.12 self+took
0.29 0.27 self+train
0.14 0.06 self+urge
0.31 0.27 self+vehicle
0.05 0.08 self+violence
-0.10 0.15 self+voices
0.12 -0.03 self+want
0.04 -0.13 self+water
-0.31 -0.42 self+work
-0.54 -0.22 self+worry
0.09 -0.05 self+wound
0.22 -0.16 self+you
0.32 -0.04 self>after
-0.36 -0.49 self>alone
-0.24 -0.12 self>anymore
0.18 0.17 self>blade
-0.20 0.29 self>burden
-0.29 -0.27 self>cannot
-0.47 -0.32 self>care
0.16 0.20 self>child
0.14 -0.19 self>chores
0.12 0.08 self>date
-0.72 0.56 self>despair
0.15 -0.02 self>die
-0.10 -0.12 self>do-it
0.24 0.72 self>eating
0.27 -0.00 self>end
-0.05 0.01 self>enough
0.05 -0.03 self>exit
0.26 0.09 self>find
0.01 -0.35 self>forever
-0.09 0.26 self>funeral
0.37 0.32 self>gas
-0.66 -0.46 self>give-away
-0.33 -0.25 self>glad
-0.04 -0.07 self>goodbye
0.32 0.12 self>gun
0.45 0.33 self>height
0.30 -0.08 self>hold
0.11 0.20 self>hurt-other
-0.01 -0.11 self>hurt-self
0.47 0.14 self>intend
0.75 1.61 self>kill-self
0.21 0.04 self>kin
0.26 0.02 self>last
-0.61 -0.68 self>laugh
-0.20 -0.20 self>leisure
0.31 0.21 self>letter
-0.09 -0.16 self>life
0.16 0.13 self>love
-0.08 0.74 self>matter
0.18 0.07 self>media
-0.35 0.13 self>mourning
0.00 -0.06 self>no
0.14 0.31 self>now
0.31 0.46 self>old
-0.26 -0.06 self>other
0.19 0.30 self>pain
0.33 0.18 self>papers
-0.12 -0.10 self>passed
-0.49 0.05 self>past
-0.00 -0.08 self>peace
0.01 0.10 self>pet
-0.18 -0.18 self>pills
0.20 0.30 self>poison
0.33 0.17 self>prepare
0.40 0.61 self>quantity
-0.19 -0.60 self>question
-0.18 -0.23 self>rope
-0.14 -0.22 self>routine
0.22 0.12 self>school
0.05 0.15 self>self
-0.52 0.31 self>sleep-away
-0.02 0.13 self>sorry
0.28 0.33 self>spoken
0.24 0.24 self>stand
-0.21 0.23 self>substance
0.44 0.63 self>suicide
0.34 0.41 self>thanks
-0.25 -0.49 self>therapy
-0.42 -0.23 self>tired
0.30 0.11 self>tonight
0.32 -0.03 self>took
0.23 0.10 self>train
0.18 -0.05 self>trapped
-0.10 -0.03 self>urge
0.23 0.42 self>vehicle
0.04 0.35 self>violence
-0.27 -0.23 self>voices
0.13 0.03 self>want
0.25 0.18 self>water
-0.32 -0.16 self>work
-0.76 -0.32 self>worry
0.10 0.18 self>wound
-0.06 -0.00 self>you
-0.07 0.52 sleep-away
0.72 0.45 sleep-away+tonight
-0.10 0.16 sleep-away+voices
0.13 0.36 sleep-away+want
0.34 0.28 sleep-away>hold
-0.13 0.17 sleep-away>no
0.20 0.13 sleep-away>now
-0.11 0.37 sleep-away>peace
-0.30 0.08 sleep-away>self
-0.35 0.31 sleep-away>sleep-away
0.65 0.44 sleep-away>tonight
0.78 0.42 sorry
0.14 0.07 sorry+tonight
0.33 0.31 sorry+took
-0.18 -0.26 sorry+want
0.25 0.37 sorry+work
0.39 0.46 sorry+you
-0.08 -0.18 sorry>no
-0.39 -0.01 sorry>other
0.34 0.31 sorry>quantity
0.20 -0.01 sorry>self
-0.33 -0.25 spoken
-0.31 -0.06 spoken+stand
0.40 -0.16 spoken+suicide
0.29 0.26 spoken+therapy
-0.15 -0.19 spoken+tonight
0.06 0.07 spoken+took
0.68 0.79 spoken+trapped
-0.24 -0.18 spoken+vehicle
0.36 0.18 spoken+violence
0.09 0.59 spoken+voices
-0.52 -0.35 spoken+want
0.08 0.03 spoken+work
-0.13 0.72 spoken+worry
-0.64 0.10 spoken+wound
-0.72 -0.58 spoken+you
-0.16 0.11 spoken>anymore
0.06 -0.13 spoken>child
-0.29 0.10 spoken>date
-0.50 0.27 spoken>despair
-0.39 -0.05 spoken>die
0.45 0.49 spoken>do-it
0.22 0.61 spoken>end
-0.46 0.49 spoken>exit
-0.10 0.33 spoken>glad
0.23 0.12 spoken>goodbye
-0.14 -0.33 spoken>hold
-0.40 -0.29 spoken>hurt-self
-0.73 0.08 spoken>intend
-0.39 0.71 spoken>kill-self
0.35 0.39 spoken>kin
0.11 0.07 spoken>last
-0.32 0.68 spoken>laugh
0.31 0.60 spoken>letter
-0.56 0.20 spoken>life
-0.61 -0.31 spoken>matter
-0.35 0.23 spoken>media
-0.26 -0.20 spoken>no
0.28 0.26 spoken>now
-0.23 -0.01 spoken>other
-0.10 0.33 spoken>passed
-0.10 0.04 spoken>past
0.32 0.50 spoken>pills
-0.06 0.06 spoken>quantity
-0.05 -0.25 spoken>question
-0.53 0.40 spoken>routine
0.23 0.25 spoken>school
0.19 -0.27 spoken>self
-0.41 -0.18 spoken>spoken
-0.24 -0.32 spoken>stand
0.31 0.50 spoken>suicide
-0.33 -0.52 spoken>tonight
0.39 0.29 spoken>trapped
-0.85 0.06 spoken>want
0.08 0.03 spoken>work
-0.32 -0.07 spoken>wound
-0.49 -0.39 spoken>you
0.18 0.12 stand
0.05 0.27 stand+substance
-0.07 -0.17 stand+suicide
-0.23 -0.25 stand+therapy
-0.13 -0.05 stand+tonight
0.61 0.62 stand+took
-0.07 -0.17 stand+train
-0.02 0.25 stand+trapped
0.26 0.22 stand+urge
0.53 0.39 stand+vehicle
-0.41 -0.45 stand+violence
0.20 0.24 stand+want
0.41 0.25 stand+water
-0.08 -0.16 stand+work
-0.09 0.09 stand+wound
0.15 -0.06 stand>after
-0.09 -0.31 stand>aftermath
-0.01 -0.10 stand>alone
0.15 0.04 stand>anymore
0.25 0.22 stand>chores
-0.20 0.21 stand>date
-0.28 0.54 stand>die
0.12 0.32 stand>end
-0.08 -0.03 stand>exit
-0.04 -0.11 stand>gas
0.24 0.34 stand>height
0.35 0.37 stand>hold
-0.02 0.08 stand>last
-0.06 -0.25 stand>leisure
-0.30 -0.59 stand>media
-0.08 -0.13 stand>no
0.20 0.18 stand>now
-0.07 -0.18 stand>other
-0.47 -0.72 stand>past
0.04 0.07 stand>peace
-0.31 0.51 stand>pills
-0.44 -0.52 stand>quantity
-0.39 -0.41 stand>revenge
0.41 0.45 stand>rope
-0.42 -0.55 stand>routine
-0.13 -0.44 stand>school
-0.33 -0.16 stand>self
0.08 -0.08 stand>spoken
0.72 0.55 stand>stand
0.17 0.50 stand>suicide
-0.59 0.00 stand>tonight
-0.02 -0.20 stand>train
0.06 0.41 stand>trapped
0.39 0.51 stand>vehicle
0.57 0.44 stand>want
0.06 -0.16 stand>water
-0.26 -0.26 stand>work
0.19 0.65 stand>wound
0.02 1.25 substance
-0.35 0.32 substance+tonight
0.16 -0.03 substance+took
0.33 0.23 substance+trapped
-0.09 0.62 substance+violence
-0.34 -0.42 substance+want
0.48 0.47 substance+wound
-0.26 0.36 substance>after
-0.37 0.37 substance>date
0.19 0.40 substance>hurt-self
-0.11 0.32 substance>no
-0.33 0.46 substance>now
0.23 0.31 substance>other
-0.22 0.09 substance>past
-0.01 0.11 substance>pills
-0.05 -0.10 substance>poison
-0.18 0.15 substance>quantity
0.44 0.53 substance>self
-0.35 0.32 substance>tonight
0.43 0.29 substance>violence
0.36 0.54 substance>wound
1.03 0.83 suicide
0.43 0.27 suicide+therapy
0.47 0.50 suicide+tonight
0.22 0.47 suicide+took
-0.27 0.36 suicide+trapped
0.25 -0.06 suicide+urge
0.62 0.41 suicide+want
-0.44 -0.15 suicide+work
-0.43 -0.07 suicide+worry
-0.49 -0.55 suicide+you
-0.39 0.41 suicide>anymore
-0.09 0.71 suicide>date
-0.13 -0.18 suicide>end
0.17 -0.13 suicide>letter
0.24 -0.12 suicide>life
-0.51 -0.51 suicide>no
0.68 0.54 suicide>now
-0.58 -0.11 suicide>other
0.13 0.12 suicide>past
0.39 0.34 suicide>quantity
0.28 0.23 suicide>school
0.09 -0.09 suicide>self
-0.37 -0.43 suicide>stand
0.51 0.56 suicide>tonight
-0.16 -0.15 suicide>want
-0.32 -0.18 suicide>you
-0.00 -0.43 thanks
0.38 0.36 thanks+therapy
0.31 0.31 thanks+want
0.12 0.21 thanks+you
-0.35 -0.25 thanks>goodbye
0.03 0.01 thanks>letter
-0.45 -0.44 thanks>other
0.15 0.20 thanks>past
-0.49 -0.60 thanks>quantity
0.31 0.19 thanks>self
-0.18 -0.33 thanks>thanks
-0.13 -0.06 thanks>you
-0.68 -1.02 therapy
-0.52 -0.43 therapy+tonight
0.07 -0.02 therapy+took
-0.61 -0.77 therapy+want
-0.13 -0.14 therapy+work
-0.04 -0.02 therapy+you
0.25 0.36 therapy>date
-0.39 -0.34 therapy>hold
-0.20 -0.15 therapy>hurt-other
0.15 0.03 therapy>intend
-0.24 -0.28 therapy>letter
0.26 0.28 therapy>no
0.42 0.33 therapy>other
-0.53 -0.14 therapy>past
0.27 0.17 therapy>self
0.17 0.03 therapy>spoken
-0.37 -0.36 therapy>tonight
-0.42 -0.41 therapy>want
0.09 -0.39 therapy>you
-1.21 -0.43 tired
0.10 -0.08 tired+tonight
0.02 -0.36 tired+want
-0.28 -0.35 tired+work
-0.36 -0.32 tired>child
-0.26 -0.20 tired>chores
-0.35 -0.46 tired>glad
-0.10 0.74 tired>life
-0.28 -0.35 tired>no
0.22 -0.10 tired>self
-0.28 -0.35 tired>work
0.02 -0.13 tonight
-0.27 0.05 tonight+took
0.32 0.54 tonight+train
-0.09 -0.09 tonight+trapped
-0.22 0.33 tonight+urge
-0.10 -0.15 tonight+vehicle
0.27 0.42 tonight+violence
0.08 0.38 tonight+voices
-0.07 -0.12 tonight+want
-0.40 -0.37 tonight+water
-0.30 -0.42 tonight+work
0.03 -0.11 tonight+wound
0.00 0.15 tonight+you
0.15 0.12 tonight>after
-0.09 0.38 tonight>alone
0.57 0.51 tonight>anymore
-0.17 0.14 tonight>cannot
0.17 0.30 tonight>child
-0.03 0.03 tonight>chores
0.06 0.19 tonight>date
0.16 -0.08 tonight>despair
0.23 0.25 tonight>die
-0.10 -0.10 tonight>do-it
-0.33 0.37 tonight>eating
0.13 0.16 tonight>end
-0.40 -0.41 tonight>exit
-0.18 0.16 tonight>find
-0.33 0.36 tonight>give-away
-0.40 -0.38 tonight>glad
0.23 0.18 tonight>goodbye
-0.43 -0.23 tonight>height
-0.14 0.50 tonight>hold
0.01 -0.09 tonight>intend
-0.19 -0.13 tonight>joy
0.50 0.60 tonight>kill-self
-0.00 -0.10 tonight>last
-0.89 -0.81 tonight>leisure
-0.13 -0.14 tonight>letter
0.23 0.19 tonight>matter
0.19 0.26 tonight>media
0.20 0.16 tonight>no
-0.18 0.23 tonight>now
0.42 0.19 tonight>other
0.20 0.05 tonight>papers
-0.45 0.04 tonight>passed
-0.34 -0.39 tonight>past
0.01 0.15 tonight>peace
0.18 0.55 tonight>prepare
0.00 0.24 tonight>quantity
-0.08 -0.16 tonight>question
0.45 0.36 tonight>revenge
0.09 0.33 tonight>school
0.44 0.45 tonight>self
-0.27 -0.29 tonight>sorry
0.33 0.20 tonight>spoken
-0.33 -0.33 tonight>stand
0.39 0.44 tonight>tonight
-0.43 -0.25 tonight>trapped
-0.15 0.53 tonight>urge
-0.42 -0.54 tonight>violence
-0.10 -0.13 tonight>want
-0.62 -0.59 tonight>work
0.48 0.56 tonight>wound
0.43 0.50 tonight>you
0.40 0.42 took
0.00 0.09 took+trapped
0.07 0.22 took+vehicle
-0.26 -0.57 took+want
-0.04 -0.13 took+water
-0.05 0.31 took+work
-0.09 -0.13 took>alone
-0.17 0.54 took>anymore
-0.35 -0.22 took>cannot
-0.39 -0.12 took>child
0.30 0.36 took>chores
-0.28 0.72 took>date
0.15 0.25 took>enough
-0.07 0.00 took>gun
0.08 0.08 took>hold
-0.37 -0.30 took>intend
-0.45 -0.14 took>last
0.17 0.26 took>life
0.27 0.32 took>love
-0.08 -0.21 took>matter
-0.24 -0.21 took>no
-0.08 0.12 took>now
0.51 0.64 took>other
-0.29 0.44 took>past
-0.15 0.04 took>pills
0.29 0.20 took>poison
0.93 0.59 took>quantity
-0.01 -0.16 took>self
0.43 0.52 took>stand
-0.05 -0.09 took>substance
-0.53 0.37 took>tonight
0.53 0.21 train
0.07 -0.05 train+trapped
0.63 0.58 train+want
-0.14 -0.14 train>after
0.29 0.40 train>date
0.37 0.46 train>laugh
-0.51 -0.56 train>now
-0.17 -0.01 train>other
-0.25 -0.32 train>papers
-0.57 0.01 train>past
-0.23 0.30 train>prepare
0.18 0.24 train>self
0.09 0.11 train>stand
-0.23 0.30 train>tonight
-0.33 -0.51 train>train
0.27 0.13 train>want
0.40 0.44 trapped
0.41 -0.12 trapped+violence
-0.03 0.14 trapped+want
0.54 0.46 trapped+water
0.33 0.46 trapped+work
-0.39 -0.14 trapped+worry
0.20 0.57 trapped+wound
-0.19 0.23 trapped>aftermath
0.35 0.50 trapped>blade
0.43 0.49 trapped>chores
0.07 0.43 trapped>date
0.40 0.43 trapped>die
0.37 0.36 trapped>goodbye
0.46 0.35 trapped>height
0.15 0.08 trapped>hold
-0.17 -0.15 trapped>intend
0.41 0.41 trapped>kin
-0.15 -0.14 trapped>last
-0.30 -0.42 trapped>leisure
-0.21 -0.11 trapped>no
-0.37 -0.16 trapped>now
0.53 0.30 trapped>other
0.25 0.20 trapped>prepare
0.19 0.38 trapped>question
0.29 0.10 trapped>self
0.23 0.50 trapped>spoken
-0.01 -0.14 trapped>stand
0.33 0.20 trapped>tonight
0.54 0.53 trapped>trapped
0.46 0.51 trapped>violence
0.61 0.66 trapped>want
0.05 0.28 trapped>work
0.40 0.33 trapped>wound
-0.18 0.18 urge
0.23 0.37 urge+violence
-0.29 -0.15 urge+want
0.73 0.32 urge+wound
-0.26 0.40 urge>anymore
0.42 0.41 urge>cannot
0.07 -0.16 urge>die
0.69 0.19 urge>exit
-0.04 0.11 urge>hurt-self
0.52 0.31 urge>intend
0.28 -0.07 urge>kill-self
-0.51 -0.46 urge>laugh
-0.07 -0.17 urge>life
0.59 0.26 urge>no
0.44 0.19 urge>now
-0.15 -0.23 urge>self
0.42 0.41 urge>urge
-0.01 0.62 urge>wound
0.23 -0.03 vehicle
-0.51 -0.29 vehicle+violence
0.54 0.97 vehicle+want
0.13 -0.05 vehicle+work
-0.24 -0.21 vehicle+wound
0.14 0.16 vehicle>gas
0.31 0.25 vehicle>hold
-0.16 0.28 vehicle>intend
-0.32 -0.40 vehicle>kin
-0.42 0.39 vehicle>no
-0.21 -0.36 vehicle>now
-0.34 -0.63 vehicle>other
-0.21 -0.23 vehicle>past
-0.07 0.09 vehicle>self
-0.24 -0.18 vehicle>spoken
-0.28 -0.40 vehicle>stand
0.53 0.36 vehicle>vehicle
-0.34 0.52 vehicle>violence
0.04 0.34 violence
-0.61 0.24 violence+want
0.03 -0.22 violence+water
-0.63 -0.15 violence+work
0.01 0.52 violence+wound
0.21 0.19 violence>cannot
0.28 0.40 violence>child
-0.08 0.10 violence>date
-0.08 0.45 violence>gun
-0.44 -0.26 violence>height
-0.23 0.28 violence>hold
0.14 -0.09 violence>kin
-0.05 0.42 violence>last
0.21 0.20 violence>laugh
-0.47 0.03 violence>leisure
-0.06 0.31 violence>no
0.42 -0.25 violence>now
-0.36 -0.27 violence>other
-0.20 -0.09 violence>past
0.10 0.23 violence>pills
0.40 0.31 violence>quantity
-0.37 -0.50 violence>school
0.16 0.51 violence>self
-0.12 -0.15 violence>stand
-0.04 0.50 violence>tonight
0.43 0.23 violence>trapped
-0.10 -0.12 violence>violence
0.02 -0.23 violence>water
0.20 0.30 violence>wound
-0.34 0.52 voices
0.44 0.59 voices+want
0.37 0.38 voices+you
-0.37 0.28 voices>despair
0.47 0.33 voices>hurt-other
0.37 0.38 voices>last
-0.30 -0.45 voices>no
-0.22 0.46 voices>past
-0.07 1.05 voices>self
-0.10 0.16 voices>sleep-away
0.09 0.59 voices>spoken
-0.05 0.47 voices>voices
0.42 0.32 voices>want
0.41 0.48 want
0.56 0.53 want+water
-0.20 -0.25 want+work
-0.02 -0.00 want+worry
0.22 0.19 want+wound
0.07 -0.18 want+you
-0.43 0.12 want>after
0.02 0.00 want>aftermath
-0.03 0.16 want>alone
-0.26 -0.22 want>anymore
-0.04 -0.18 want>cannot
0.21 0.18 want>date
0.52 0.41 want>die
-0.10 -0.22 want>do-it
-0.20 -0.25 want>eating
-0.09 0.00 want>end
-0.04 0.36 want>enough
0.02 0.36 want>exit
0.41 0.16 want>find
0.30 0.43 want>forever
0.18 0.59 want>glad
0.50 0.59 want>goodbye
0.53 0.62 want>gun
0.79 0.86 want>height
0.14 -0.08 want>hold
-0.14 0.49 want>hurt-other
-0.02 0.11 want>hurt-self
0.47 0.32 want>intend
0.20 0.18 want>kill-self
0.19 0.50 want>kin
-0.19 -0.32 want>last
-0.69 -0.63 want>laugh
-0.44 -0.50 want>leisure
-0.01 0.04 want>life
-0.01 0.21 want>media
-0.67 -0.21 want>no
-0.12 1.06 want>now
-0.30 0.14 want>other
0.03 -0.19 want>pain
-0.34 -0.05 want>papers
0.00 0.58 want>passed
-0.17 -0.04 want>past
-0.36 -0.27 want>peace
0.09 0.07 want>pills
0.29 0.27 want>quantity
-0.53 -0.31 want>self
0.30 0.49 want>sleep-away
0.27 0.35 want>sorry
0.10 0.49 want>stand
0.64 0.41 want>suicide
0.70 0.82 want>tonight
-0.33 -0.56 want>took
0.16 0.04 want>trapped
-0.28 -0.35 want>urge
0.41 0.47 want>vehicle
-0.27 0.51 want>violence
0.05 0.38 want>voices
-0.26 -0.03 want>want
-0.39 0.03 want>work
0.29 0.67 want>wound
0.14 -0.23 want>you
-0.26 -0.70 water
0.41 0.39 water>child
-0.33 -0.30 water>chores
-0.39 -0.33 water>laugh
0.47 0.40 water>no
0.26 0.21 water>other
-0.48 -0.49 water>past
-0.14 -0.23 water>quantity
-0.29 -0.35 water>routine
0.13 0.13 water>self
-0.29 -0.35 water>tonight
0.09 0.13 water>violence
-0.80 -0.94 work
-0.25 -0.46 work+wound
-0.46 -0.53 work+you
0.41 0.44 work>alone
-0.37 -0.41 work>anymore
-0.24 -0.21 work>cannot
-0.65 0.22 work>date
-0.10 -0.16 work>end
-0.11 -0.18 work>last
-0.29 -0.33 work>laugh
-0.50 -0.29 work>no
0.02 0.13 work>now
-0.72 -0.07 work>other
-0.13 -0.14 work>passed
0.22 0.37 work>past
-0.21 -0.15 work>self
-0.24 -0.24 work>stand
-0.38 -0.40 work>suicide
-0.22 -0.32 work>tonight
-0.51 0.41 work>violence
-0.23 -0.43 work>want
-0.28 -0.42 work>work
-1.08 -0.43 worry
0.08 -0.15 worry+you
-0.23 0.45 worry>child
-0.17 -0.34 worry>other
-0.06 0.20 worry>self
0.11 0.27 wound
0.45 0.45 wound>aftermath
0.16 -0.16 wound>anymore
0.30 0.05 wound>cannot
0.24 0.27 wound>chores
-0.50 0.25 wound>date
0.39 0.41 wound>despair
0.51 0.50 wound>do-it
0.38 0.55 wound>end
-0.48 -0.49 wound>kin
-0.47 0.51 wound>last
0.83 0.31 wound>no
0.37 0.09 wound>now
-0.15 0.40 wound>other
-0.37 0.10 wound>passed
-0.05 0.00 wound>past
-0.28 0.40 wound>prepare
0.16 0.16 wound>quantity
0.04 -0.22 wound>self
-0.10 0.52 wound>spoken
0.07 0.06 wound>tonight
0.61 0.59 wound>urge
0.96 1.27 wound>wound
0.07 -0.41 you
-0.01 -0.06 you>anymore
-0.04 0.26 you>date
-0.46 -0.17 you>die
0.35 0.32 you>end
0.26 -0.05 you>glad
0.14 0.23 you>goodbye
-0.06 0.04 you>hold
0.46 0.49 you>hurt-other
0.66 0.70 you>intend
0.45 0.42 you>last
-0.32 -0.40 you>leisure
-0.71 -0.65 you>letter
-0.22 -0.27 you>life
0.31 0.63 you>no
-0.49 -0.25 you>other
0.26 0.07 you>passed
0.00 -0.20 you>past
0.24 0.18 you>quantity
-0.35 -0.25 you>question
-0.00 0.09 you>self
0.39 0.54 you>sorry
-0.04 -0.08 you>thanks
-0.25 -0.34 you>therapy
-0.40 -0.34 you>tonight
0.37 0.38 you>voices
-0.02 -0.06 you>you
`;
